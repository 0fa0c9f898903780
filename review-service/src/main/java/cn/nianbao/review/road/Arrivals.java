package cn.nianbao.review.road;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Words;
import cn.nianbao.workflow.Step;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What pages show of a report's way to the city's portals. */
@Named("arrivals")
@Singleton
public class Arrivals {

    /**
     * A portal as a page shows it.
     *
     * @param trouble what went wrong the last time; empty where nothing did
     * @param style the style sheet's word for how that is
     * @param at when it was heard of last
     */
    public record Shown(String connector, String address, String state, String trouble, String style, String at) {

        private static Shown of(Arrival arrival, ReportCase report) {
            boolean calledOff = report.isOver() && arrival.state() != Arrival.State.DELIVERED;
            return new Shown(
                    arrival.connector(),
                    arrival.address(),
                    calledOff ? "报告已先行撤下，不再送" : arrival.state().shown(report.isWithdrawal()),
                    calledOff ? "" : trouble(arrival),
                    calledOff ? "good" : style(arrival),
                    Words.time(arrival.at()));
        }

        private static String trouble(Arrival arrival) {
            return arrival.state() == Arrival.State.DELIVERED || arrival.trouble() == null ? "" : arrival.trouble();
        }

        private static String style(Arrival arrival) {
            return switch (arrival.state()) {
                case DELIVERED -> "good";
                case PENDING -> "busy";
                case RETRIED, FAILED -> "trouble";
            };
        }
    }

    /** Where a report is brought, or was. */
    public List<Shown> of(ReportCase report) {
        return switch (report.state()) {
            case PUBLISHING, PUBLISHED, WITHDRAWN ->
                Arrival.of(report.id()).stream()
                        .map(arrival -> Shown.of(arrival, report))
                        .toList();
            case READING,
                    UNREADABLE,
                    CORRECTING,
                    FIRST_REVIEW,
                    SECOND_REVIEW,
                    LEADER_REVIEW,
                    SECRECY_REVIEW,
                    SIGN_OFF,
                    OFFICE_REVIEW,
                    AWAITING_UPLOAD,
                    ABANDONED -> List.of();
        };
    }

    /** What is still to be filled for each of these reports, portal by portal: for operators, who know the machine. */
    public Map<UUID, List<String>> targets(Collection<ReportCase> reports) {
        return Arrival.outstanding(reports.stream().map(ReportCase::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Arrival::caseId,
                        Collectors.mapping(
                                arrival -> arrival.connector() + "：" + arrival.target(), Collectors.toList())));
    }

    /** That a portal has not got it yet, in words. */
    static String late(String connector, boolean withdrawal) {
        return withdrawal ? "政府网站（" + connector + "）上还没有撤下" : "没有送到政府网站（" + connector + "）";
    }

    /** What keeps it from getting there while it is tried again; an incident says so itself. */
    public List<Shown> delayed(ReportCase report) {
        return report.state() == Step.PUBLISHING
                        && !report.waits()
                        && report.incident().isEmpty()
                ? of(report).stream()
                        .filter(shown -> !shown.trouble().isEmpty())
                        .toList()
                : List.of();
    }
}
