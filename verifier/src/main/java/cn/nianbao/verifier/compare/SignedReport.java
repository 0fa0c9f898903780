package cn.nianbao.verifier.compare;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.receipt.Statement;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.Objects;
import java.util.Optional;

/** What was signed: the record, and what the statement over it says. */
public final class SignedReport {

    private final Statement statement;
    private final CanonicalRecord record;
    private final Report report;
    private final StatutoryFormat format;

    /** @throws Unverifiable where the record is one that this program does not know to read */
    public SignedReport(Statement statement, byte[] record) throws Unverifiable {
        try {
            this.statement = statement;
            this.record = CanonicalRecord.read(record);
            this.report = this.record.report();
            this.format = StatutoryFormat.of(report.format()).orElseThrow();
        } catch (RuntimeException unknown) {
            throw new Unverifiable("凭证中的记录不是这个程序认识的格式，请换用更新的版本核验");
        }
    }

    public Statement statement() {
        return statement;
    }

    public CanonicalRecord record() {
        return record;
    }

    public Report report() {
        return report;
    }

    public StatutoryFormat format() {
        return format;
    }

    public PublicNotes notes() {
        return record.notes();
    }

    /** How a cell reads where the portal tells of a change. */
    public static String onPage(Cell cell) {
        String unit = Objects.requireNonNullElse(cell.unit(), "");
        return cell.isNumber()
                ? cell.value().toPlainString() + unit
                : content(cell).replaceAll("[“”]", "");
    }

    /** How a cell reads on paper: its digits, and what stands for the lack of them. */
    public static String content(CellState state, String digits, String unit) {
        String words =
                switch (state) {
                    case NUMBER -> digits;
                    case BLANK -> "空白";
                    case SYMBOL -> "“/”";
                    case TEXT -> "文字";
                    case UNREAD -> "未能识别";
                };
        return unit == null || unit.isEmpty() ? words : words + " " + unit;
    }

    private static String content(Cell cell) {
        return content(cell.state(), cell.isNumber() ? cell.value().toPlainString() : "", cell.unit());
    }

    /** Holds digits, state and unit of one cell against what was signed. */
    public Optional<Difference> cell(CellId id, CellState state, String digits, String unit) {
        String signed = content(report.cell(id));
        String shown = content(state, digits, unit);
        return signed.equals(shown) ? Optional.empty() : Optional.of(cell(id, Shown.plain(shown)));
    }

    /** A cell that shows something else. */
    public Difference cell(CellId id, String shown) {
        return Difference.cell(id.toString(), format.words(id), content(report.cell(id)), shown);
    }

    public static String name(Section section) {
        return "「" + Objects.requireNonNullElse(section.heading(), "前言") + "」";
    }
}
