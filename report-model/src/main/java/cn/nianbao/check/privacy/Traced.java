package cn.nianbao.check.privacy;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Passage;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A trace with the passage it stands in. */
record Traced(Passage passage, Trace trace) {

    /** One finding for the same private data in all its places. */
    static Finding finding(String code, String subject, List<Traced> same) {
        String places = same.stream()
                .map(traced -> traced.passage().place(traced.trace().from()))
                .distinct()
                .collect(Collectors.joining("、"));
        List<TextSpan> spans =
                same.stream().flatMap(traced -> traced.span().stream()).toList();
        List<Place> at =
                same.stream().flatMap(traced -> traced.passage().at().stream()).toList();
        Trace first = same.get(0).trace();
        return new Finding(code + ":" + subject, code, first.severity(), places + first.says(), List.of(), spans, at);
    }

    private Optional<TextSpan> span() {
        return passage.span(trace.from(), trace.to());
    }
}
