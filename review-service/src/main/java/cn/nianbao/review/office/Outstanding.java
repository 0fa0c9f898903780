package cn.nianbao.review.office;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deadline.TimeLeft;
import cn.nianbao.review.decision.Words;
import cn.nianbao.workflow.Step;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agency whose report of a year is not public, as the office chases it up.
 *
 * @param report the id of the report in hand; empty where there is none
 * @param state where it stands, in words
 * @param holder whose turn it is, in words
 * @param due the last day by law
 * @param left how much time is left; empty where the report was public by the date and only is not now
 */
public record Outstanding(
        String code,
        String kind,
        String agency,
        String report,
        String state,
        String holder,
        LocalDate due,
        Optional<TimeLeft> left) {

    /** What is not public of these agencies' reports, the most urgent first. */
    public static List<Outstanding> of(Collection<String> codes, int year, LocalDate today) {
        return among(Agency.byCode(codes).values(), year, today);
    }

    static List<Outstanding> among(Collection<Agency> agencies, int year, LocalDate today) {
        List<String> codes = agencies.stream().map(Agency::code).toList();
        Map<String, List<ReportCase>> cases =
                Cases.of(codes, year).stream().collect(Collectors.groupingBy(ReportCase::agency));
        return agencies.stream()
                .flatMap(agency -> of(agency, cases.getOrDefault(agency.code(), List.of()), year, today))
                .sorted(Comparator.comparing(Outstanding::due).thenComparing(Outstanding::code))
                .toList();
    }

    private static Stream<Outstanding> of(Agency agency, List<ReportCase> cases, int year, LocalDate today) {
        Optional<ReportCase> once = newest(
                cases.stream().filter(report -> report.state() == Step.PUBLISHED || report.state() == Step.WITHDRAWN));
        if (once.filter(report -> report.state() == Step.PUBLISHED).isPresent()) {
            return Stream.empty();
        }
        LocalDate due = agency.due(year);
        Optional<ReportCase> newest = newest(cases.stream().filter(report -> report.state() != Step.ABANDONED));
        return Stream.of(new Outstanding(
                agency.code(),
                agency.kind(),
                agency.name(),
                newest.map(report -> report.id().toString()).orElse(""),
                newest.map(Words::state).orElse("尚未报送"),
                newest.map(Outstanding::holder).orElse(Role.STAFF.shown()),
                due,
                once.isPresent() ? Optional.empty() : Optional.of(TimeLeft.until(due, today))));
    }

    /** Whether nothing was begun, or what was begun was given up. */
    public boolean isNotBegun() {
        return report.isEmpty();
    }

    public boolean isLate() {
        return left.filter(TimeLeft::isPast).isPresent();
    }

    private static Optional<ReportCase> newest(Stream<ReportCase> oldestFirst) {
        return oldestFirst.reduce((before, after) -> after);
    }

    private static String holder(ReportCase report) {
        if (report.incident().isPresent()) {
            return Role.OPERATOR.shown();
        }
        return Role.actingIn(report.state()).map(Role::shown).orElse(report.isOver() ? Role.STAFF.shown() : "系统自动");
    }
}
