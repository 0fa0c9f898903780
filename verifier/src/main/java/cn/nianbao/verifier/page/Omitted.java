package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.ArrayList;
import java.util.List;

/** What was signed beside the report and has to stand on its page: explanations, and why a version replaces another. */
final class Omitted {

    /** After a removal nothing of what was before is told. */
    private static final String RESTORED = "这份年报曾撤下";

    private Omitted() {}

    static List<Difference> from(SeenText seen, SignedReport signed) {
        String shown = String.join("\n", seen.lines());
        List<Difference> omitted = new ArrayList<>();
        signed.notes().explanations().stream()
                .filter(said -> !shown.contains(Shown.squeezed(said.text())))
                .forEach(said -> omitted.add(Difference.words("情况说明", said.text(), null)));
        var correction = signed.notes().correction();
        boolean isTold = correction != null && signed.statement().version() > 1 && !shown.contains(RESTORED);
        if (isTold && !shown.contains(Shown.squeezed(correction.reason()))) {
            omitted.add(Difference.words("更正原因", correction.reason(), null));
        }
        return omitted;
    }
}
