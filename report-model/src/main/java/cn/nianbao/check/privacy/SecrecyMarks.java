package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Markings of secrecy and of files that stay inside, where they stand as markings: with their star, in a line of their own, in
 * brackets behind a title. To speak of secrets, as table three and the duty of review do, is innocent.
 */
final class SecrecyMarks implements Rule {

    private record Marked(Passage passage, Mark mark) {}

    @Override
    public String code() {
        return "N-SECRET";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        Map<String, List<Marked>> known = new LinkedHashMap<>();
        for (Passage passage : Passage.of(subject)) {
            for (Mark mark : Marks.in(passage, card)) {
                String same = mark.kind() + " " + mark.words();
                known.computeIfAbsent(same, key -> new ArrayList<>()).add(new Marked(passage, mark));
            }
        }
        Map<Mark.Kind, Integer> ids = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        known.values().forEach(same -> {
            int count = ids.merge(same.get(0).mark().kind(), 1, Integer::sum);
            findings.add(finding(same, count));
        });
        return findings;
    }

    private Finding finding(List<Marked> same, int count) {
        Mark mark = same.get(0).mark();
        String places = same.stream()
                .map(marked -> marked.passage().place(marked.mark().from()))
                .distinct()
                .collect(Collectors.joining("、"));
        List<TextSpan> spans = same.stream()
                .flatMap(marked -> marked
                        .passage()
                        .span(marked.mark().from(), marked.mark().to())
                        .stream())
                .toList();
        List<Place> at =
                same.stream().flatMap(marked -> marked.passage().at().stream()).toList();
        boolean beside = same.stream().allMatch(marked -> marked.passage().concern() != null);
        Severity severity = beside ? Severity.WARNING : mark.kind().severity();
        String id = code() + ":" + mark.kind().id() + (count == 1 ? "" : "-" + count);
        return new Finding(id, code(), severity, places + mark.kind().says(mark.words()), List.of(), spans, at);
    }
}
