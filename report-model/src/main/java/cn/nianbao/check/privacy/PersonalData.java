package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers, addresses and names of persons in the report, and in what its file holds beside it: comments, tracked changes and
 * hidden words go out with the file. What is told once is one finding, however often it stands there.
 */
final class PersonalData implements Rule {

    /** What an earlier one has found is not found again by a later one. */
    private static final List<Detector> DETECTORS = List.of(
            new IdentityNumbers(),
            new BankCards(),
            new MobileNumbers(),
            new HomeAddresses(),
            new Applicants(),
            new Plates());

    @Override
    public String code() {
        return "N-PERSON";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Context context = subject.context();
        Map<String, List<Traced>> known = new LinkedHashMap<>();
        for (Passage passage : Passage.of(subject)) {
            for (Trace trace : traces(passage, context)) {
                String same = trace.kind() + " " + trace.value() + " " + trace.severity();
                known.computeIfAbsent(same, key -> new ArrayList<>()).add(new Traced(passage, trace));
            }
        }
        Map<String, Integer> ids = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        known.values().forEach(same -> findings.add(Traced.finding(code(), subject(same, ids), same)));
        return findings;
    }

    private static List<Trace> traces(Passage passage, Context context) {
        List<Digits> numbers = Digits.of(passage.plain());
        List<Trace> traces = new ArrayList<>();
        for (Detector detector : DETECTORS) {
            for (Trace trace : detector.in(passage, numbers, context)) {
                if (traces.stream().noneMatch(trace::overlaps)) {
                    traces.add(trace);
                }
            }
        }
        traces.sort(Comparator.comparingInt(Trace::from));
        return passage.concern() == null
                ? traces
                : traces.stream().map(PersonalData::beside).toList();
    }

    /** What is only in the file is no part of what is published: a question. */
    private static Trace beside(Trace trace) {
        return new Trace(
                trace.kind(), trace.from(), trace.to(), trace.value(), trace.tail(), Severity.WARNING, trace.says());
    }

    /** Such as mobile-0000; the second of the same ending is mobile-0000-2. */
    private static String subject(List<Traced> same, Map<String, Integer> ids) {
        Trace trace = same.get(0).trace();
        String id = trace.kind() + (trace.tail().isEmpty() ? "" : "-" + trace.tail());
        int count = ids.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }
}
