package cn.nianbao.reader.excel;

import static cn.nianbao.reader.excel.Xlsx.data;
import static cn.nianbao.reader.excel.Xlsx.n;
import static cn.nianbao.reader.excel.Xlsx.row;
import static cn.nianbao.reader.excel.Xlsx.s;
import static cn.nianbao.reader.word.Docx.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Workbooks that are too much, damaged, or of a kind that is not read. */
class HostileExcelTest {

    @Test
    void refusesMoreCellsAndMergesThanAnyReportHas() {
        assertRefused(Xlsx.of(data(row(n("1").repeat(10)).repeat(6_000))), "单元格超过", "重新上传");
        assertRefused(Xlsx.of(data(row(s("甲")).repeat(60_000))), "超过", "重新上传");
        String merges = IntStream.rangeClosed(1, 20_001)
                .mapToObj(i -> "<mergeCell ref=\"A" + i + ":B" + i + "\"/>")
                .collect(Collectors.joining());
        assertRefused(Xlsx.of("<mergeCells>" + merges + "</mergeCells>"), "合并的单元格超过");
    }

    @Test
    void refusesMoreTextsStylesAndSheetsThanAnyReportHas() {
        assertRefused(Xlsx.of(data()).strings("<si/>".repeat(200_001)), "文字超过", "重新上传");
        assertRefused(Xlsx.of(data()).strings(("<si><t>" + "长".repeat(100_000) + "</t></si>").repeat(81)), "文字超过");
        assertRefused(Xlsx.of(data()).styles("<cellXfs>" + "<xf/>".repeat(70_001) + "</cellXfs>"), "样式超过");
        Xlsx many = new Xlsx();
        for (int i = 0; i < 201; i++) {
            many.listed("", "worksheet", "worksheets/same.xml");
        }
        assertRefused(many, "工作表超过");
    }

    @Test
    void readsASheetOfEmptyRowsAndRegionsWithoutEnd() throws UnreadableDraft {
        Xlsx book = Xlsx.of("<cols><col min=\"5\" max=\"99999999999\" hidden=\"1\"/></cols>"
                + data(
                        row(s("甲"), n("1")),
                        row(s("乙"), n("2")),
                        "<row r=\"99999999999\"><c r=\"ZZZZ9\"/></row>",
                        "<row r=\"1048576\"><c r=\"XFD1048576\"/></row>")
                + "<mergeCells><mergeCell ref=\"B2:XFD1048576\"/><mergeCell ref=\"B9:A1\"/></mergeCells>");

        assertThat(cells(DraftFile.read(book.bytes()).blocks().get(0)))
                .startsWith("甲@0,0", "1@0,1")
                .contains("乙@1,0");
    }

    @Test
    void saysWhatToDoWithMacrosAndBinaryWorkbooks() {
        assertRefused(Xlsx.of(data()).part("xl/vbaProject.bin", "x"), "宏", ".xlsx");
        assertRefused(Xlsx.of(data()).part("xl/workbook.bin", "x"), ".xlsb", "另存为", ".xlsx");
    }

    @Test
    void refusesACutWorkbookAndABomb() {
        byte[] whole = Xlsx.of(data(row(s("甲"), n("1")).repeat(100))).bytes();
        assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3), Reason.HOSTILE, "损坏", "重新上传");
        byte[] bomb = Xlsx.of(" ".repeat(70 << 20)).bytes();
        assertRefused(bomb, Reason.HOSTILE, "解压后过大");
    }

    private static void assertRefused(Xlsx book, String... words) {
        assertRefused(book.bytes(), null, words);
    }

    private static void assertRefused(byte[] bytes, Reason reason, String... words) {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).contains(words);
        assertThat(reason == null ? null : refusal.reason()).isEqualTo(reason);
    }
}
