package cn.nianbao.verifier.form;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Passages;
import cn.nianbao.verifier.compare.Passages.Passage;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import cn.nianbao.verifier.compare.Unverifiable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Forms for people that a draft can have, too (.docx, .pdf, .ofd, .xlsx): read as a draft is read, by what they show. It
 * comes last, because it recognises whatever the reader can open.
 */
public final class DraftLike implements PublishedFile {

    @Override
    public boolean recognises(byte[] bytes) {
        try {
            DraftFile.format(bytes);
            return true;
        } catch (UnreadableDraft none) {
            return false;
        }
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        Draft draft = read(bytes);
        Report shown = ReportReader.read("published", draft, bytes);
        List<Difference> differences = new ArrayList<>();
        signed.report().cells().keySet().forEach(id -> differences.addAll(cell(id, shown.cells(), signed)));
        boolean isSpreadsheet = shown.source().mediaType().contains("sheet");
        if (!isSpreadsheet) {
            words("标题", signed.report().title(), shown.title(), differences);
            words("落款机关", signed.report().signedBy(), shown.signedBy(), differences);
            words("落款日期", text(signed.report().signedOn()), text(shown.signedOn()), differences);
        }
        if (!isSpreadsheet
                || shown.sections().stream().anyMatch(section -> !section.text().isBlank())) {
            differences.addAll(isPaged(shown) ? run(signed.report(), shown) : prose(signed.report(), shown));
        }
        if (isSpreadsheet) {
            differences.addAll(Workbook.compare(bytes, draft, signed));
        }
        differences.addAll(OtherWords.in(draft, signed, differences));
        return differences;
    }

    private static Draft read(byte[] bytes) throws Unverifiable {
        try {
            return DraftFile.read(bytes);
        } catch (UnreadableDraft unreadable) {
            throw new Unverifiable("文件无法读取：" + unreadable.getMessage());
        }
    }

    private static List<Difference> cell(CellId id, Map<CellId, Cell> shown, SignedReport signed) {
        Cell there = shown.get(id);
        if (there == null) {
            return List.of(signed.cell(id, "没有这一格"));
        }
        String digits = there.isNumber() ? there.value().toPlainString() : "";
        String unit = signed.report().cell(id).unit() == null ? null : there.unit();
        return signed.cell(id, there.state(), digits, unit).stream().toList();
    }

    private static boolean isPaged(Report shown) {
        return List.of("application/pdf", "application/ofd")
                .contains(shown.source().mediaType());
    }

    private static List<Difference> run(Report signed, Report shown) {
        List<String> there = RunningProse.of(shown).stream().map(Passage::text).toList();
        return Passages.compare(RunningProse.of(signed), there, added -> false);
    }

    private static List<Difference> prose(Report signed, Report shown) {
        List<Passage> expected = new ArrayList<>();
        signed.sections().forEach(section -> {
            if (section.heading() != null) {
                expected.add(new Passage(SignedReport.name(section) + "的标题", section.heading()));
            }
            expected.addAll(SignedWords.prose(section));
        });
        List<String> there = new ArrayList<>();
        shown.sections().forEach(section -> {
            if (section.heading() != null) {
                there.add(Shown.squeezed(section.heading()));
            }
            SignedWords.prose(section).forEach(passage -> there.add(Shown.squeezed(passage.text())));
        });
        return Passages.compare(expected, there, added -> false);
    }

    private static void words(String place, String signed, String shown, List<Difference> differences) {
        String expected = signed == null ? "" : Shown.squeezed(signed);
        String there = shown == null ? "" : Shown.squeezed(shown);
        if (!expected.equals(there)) {
            differences.add(Difference.words(place, signed, shown));
        }
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
