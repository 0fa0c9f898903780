package cn.nianbao.review.console.road;

import cn.nianbao.chain.Chain;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.console.road.Told.Version;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.HistoryResource.Line;
import cn.nianbao.review.decision.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record of a report as a file for whoever inspects it. */
final class HistoryFile {

    /** Without it spreadsheets take the text for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> HEAD =
            List.of("版本", "序号", "时间（北京时间）", "经办", "代", "事项", "环节", "退回到", "原因类型", "原因", "内容校验值", "上一条校验值", "本条校验值");

    private HistoryFile() {}

    /** A version as JSON tells it. */
    record Record(
            String id,
            String report,
            int version,
            String state,
            boolean whole,
            int entries,
            String head,
            List<Chain.Flaw> flaws,
            List<Line> history) {

        static Record of(Version version) {
            ReportCase report = version.report();
            List<Chain.Flaw> flaws = version.chain().flaws();
            return new Record(
                    report.id().toString(),
                    report.key(),
                    report.version(),
                    report.state().id(),
                    flaws.isEmpty(),
                    version.chain().links().size(),
                    version.chain().head(),
                    flaws,
                    version.entries().stream().map(Line::of).toList());
        }
    }

    static List<Record> json(List<Version> versions) {
        return versions.stream().map(Record::of).toList();
    }

    static String csv(List<Version> versions) {
        return Stream.concat(Stream.of(HEAD), versions.stream().flatMap(version -> version.entries().stream()
                        .map(entry -> row(version.report(), entry))))
                .map(row -> row.stream().map(HistoryFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private static List<String> row(ReportCase report, Entry entry) {
        return Stream.of(
                        report.version(),
                        entry.number(),
                        Standing.shown(entry.at()),
                        entry.byName(),
                        entry.forName(),
                        entry.kind().shown(),
                        Words.step(entry.step()),
                        entry.to() == null ? null : Words.step(entry.to()),
                        entry.reasonKind() == null ? null : entry.reasonKind().shown(),
                        entry.reason(),
                        entry.revision(),
                        entry.previous(),
                        entry.hash())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    /** A text that a spreadsheet would take for a formula is kept a text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
