package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.fault.Sheet.Copy;
import cn.nianbao.deploy.region.Desk;
import cn.nianbao.deploy.region.District.Job;
import cn.nianbao.deploy.region.Region;
import cn.nianbao.deploy.road.Portal;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.report.CanonicalRecord;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Looks at the whole system, through its doors and into its databases, and holds it against the offices' book. */
final class Inspection {
    private final Ledger ledger;
    private final Clerks clerks;
    private final Portal portal;
    private final Archive archive;
    private final Map<String, Job> jobs;
    /** Reports that were found published and in order: they are not looked at again before the end. */
    private final Set<String> settled = new HashSet<>();

    Inspection(Ledger ledger, Region region, Clerks clerks, Portal portal, Archive archive) {
        this.ledger = ledger;
        this.clerks = clerks;
        this.portal = portal;
        this.archive = archive;
        this.jobs = region.districts().stream()
                .flatMap(district -> district.jobs().stream())
                .collect(Collectors.toMap(job -> Ledger.key(job.agency().code(), job.year()), job -> job));
    }

    /** What is wrong with reports that are on their way or arrived since the last look. */
    List<String> ofTheNew() {
        return complaints(settled);
    }

    /** What is wrong with any report since the beginning. */
    List<String> ofAll() {
        return complaints(Set.of());
    }

    /** Who prepares that report. */
    Clerk staffOf(String agency, int year) {
        return clerks.at(jobs.get(Ledger.key(agency, year)).district(), Desk.STAFF);
    }

    private List<String> complaints(Set<String> known) {
        Map<String, Copy> before = new TreeMap<>(ledger.copy());
        before.keySet().removeAll(known);
        Map<String, List<Found>> found = new TreeMap<>();
        try {
            List<Archive.Case> cases = archive.cases();
            Map<String, List<Archive.Case>> byReport =
                    cases.stream().collect(Collectors.groupingBy(one -> Ledger.key(one.agency(), one.year())));
            Map<String, String> broken = archive.brokenChains(before.keySet().stream()
                    .flatMap(key -> byReport.getOrDefault(key, List.of()).stream())
                    .map(Archive.Case::id)
                    .toList());
            before.keySet().forEach(key -> found.put(key, find(byReport.getOrDefault(key, List.of()), broken)));
            List<Archive.Edition> editions = archive.editions();
            Map<String, Copy> after = ledger.copy();
            List<String> complaints = new ArrayList<>(Strangers.complaints(after, cases, editions));
            before.forEach((key, copy) -> {
                List<String> ofReport = Audit.complaints(copy, after.get(key), found.get(key));
                complaints.addAll(ofReport);
                if (!copy.isOpen() && ofReport.isEmpty()) {
                    settled.add(key);
                }
            });
            return complaints;
        } catch (SQLException unreadable) {
            throw new LaunchProblem("数据库读不出来：" + unreadable.getMessage(), unreadable);
        }
    }

    private List<Found> find(List<Archive.Case> cases, Map<String, String> brokenChains) {
        return cases.stream()
                .map(one -> found(one, Optional.ofNullable(brokenChains.get(one.id()))))
                .toList();
    }

    /** What was public before the record was read must be approved in it; what is told there as public must be so by then. */
    private Found found(Archive.Case one, Optional<String> brokenChain) {
        Optional<String> early = publicHash(one);
        List<Deed> history = history(one);
        return new Found(
                one.id(),
                one.version(),
                one.state(),
                one.incident(),
                history,
                brokenChain,
                early.isPresent() || history.stream().noneMatch(Deed::isPublication) ? early : publicHash(one));
    }

    private List<Deed> history(Archive.Case one) {
        List<Deed> history = new ArrayList<>();
        JsonNode lines = staffOf(one.agency(), one.year())
                .insist(console -> console.history(one.id()))
                .demand(200)
                .json();
        for (JsonNode line : lines) {
            JsonNode revision = line.path("revision");
            history.add(new Deed(
                    line.path("kind").asText(),
                    line.path("step").asText(),
                    line.path("by").asText(),
                    revision.isTextual() ? revision.asText() : null));
        }
        return history;
    }

    private Optional<String> publicHash(Archive.Case one) {
        Answer answer = portal.record(one.agency(), one.year()).demand(200, 404);
        return answer.status() == 200 ? Optional.of(CanonicalRecord.sha256(answer.bytes())) : Optional.empty();
    }
}
