package cn.nianbao.verifier.form;

import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.verifier.compare.Passages.Passage;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.ArrayList;
import java.util.List;

/**
 * The prose of a report as one run of sentences. On pages nobody can tell the end of a paragraph from a line that happens to
 * be full, and a heading may be taken for the beginning of what follows; the words and their order are the same all the same.
 */
final class RunningProse {

    private static final String ENDS = "。！？；";

    private final List<Passage> sentences = new ArrayList<>();
    private final StringBuilder sentence = new StringBuilder();

    private RunningProse() {}

    /** Sentences without white space, each with the section that it ends in. */
    static List<Passage> of(Report report) {
        RunningProse run = new RunningProse();
        for (Section section : report.sections()) {
            if (section.heading() != null) {
                run.add(section, section.number() == null ? "" : section.number() + "、");
                run.add(section, section.heading());
            }
            run.add(section, section.text());
        }
        report.sections().stream().reduce((first, last) -> last).ifPresent(run::end);
        return run.sentences;
    }

    private void add(Section section, String text) {
        Shown.squeezed(text).codePoints().forEach(sign -> {
            sentence.appendCodePoint(sign);
            if (ENDS.indexOf(sign) >= 0) {
                end(section);
            }
        });
    }

    private void end(Section section) {
        if (!sentence.isEmpty()) {
            sentences.add(new Passage(SignedReport.name(section), sentence.toString()));
            sentence.setLength(0);
        }
    }
}
