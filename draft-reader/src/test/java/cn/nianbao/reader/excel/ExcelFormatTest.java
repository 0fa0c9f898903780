package cn.nianbao.reader.excel;

import static cn.nianbao.reader.excel.Xlsx.data;
import static cn.nianbao.reader.excel.Xlsx.n;
import static cn.nianbao.reader.excel.Xlsx.row;
import static cn.nianbao.reader.excel.Xlsx.s;
import static cn.nianbao.reader.word.Docx.cells;
import static cn.nianbao.reader.word.Docx.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a workbook's cells. */
class ExcelFormatTest {

    private static final String PLAIN = "<numFmts/><fonts><font/></fonts><cellXfs><xf numFmtId=\"0\"/>";

    private static Draft read(Xlsx book) throws UnreadableDraft {
        return DraftFile.read(book.bytes());
    }

    private static List<Block> blocks(String sheet) throws UnreadableDraft {
        return read(Xlsx.of(sheet)).blocks();
    }

    /** One number in a row with a label, in a format. */
    private static Draft formatted(String number, String format) throws UnreadableDraft {
        String styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"" + format.replace("\"", "&quot;")
                + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
        return read(Xlsx.of(data(row(s("甲"), n(number, 1)))).styles(styles));
    }

    private static String text(Draft draft) {
        return ((Grid) draft.blocks().get(0)).rows().get(0).get(1).text();
    }

    @Test
    void readsSharedInlineAndRichTextWithoutReadingAids() throws UnreadableDraft {
        Xlsx book = Xlsx.of(data(row(
                        "<c t=\"s\"><v>1</v></c>",
                        "<c t=\"s\"><v>0</v></c>",
                        "<c t=\"s\"><v>7</v></c>",
                        "<c t=\"inlineStr\"><is><r><t>行</t></r><r><t>内</t></r></is></c>",
                        "<c t=\"str\"><f>A1</f><v>式_x000D_\n样</v></c>",
                        "<c t=\"b\"><v>1</v></c>",
                        "<c t=\"e\"><v>#DIV/0!</v></c>")))
                .strings("<si><t>12</t></si><si><r><rPr><b/></rPr><t>结果</t></r><r><t xml:space=\"preserve\"> 维持</t></r>"
                        + "<rPh sb=\"0\" eb=\"2\"><t>けっか</t></rPh></si>");

        assertThat(cells(read(book).blocks().get(0)))
                .containsExactly("结果 维持@0,0", "12@0,1", "@0,2", "行内@0,3", "式\n样@0,4", "TRUE@0,5", "#DIV/0!@0,6");
    }

    @ParameterizedTest
    @CsvSource({
        "18.871000000000002, General, 18.871",
        "0.30000000000000004, General, 0.3",
        "1E3, General, 1000",
        "18.871, 0.0000, 18.8710",
        "5, +0;-0, +5",
        "-8, +0;-0;0, -8",
        "-8, 0_);(0), -8",
        "-8, [Red]0;[Red]0, -8",
        "3975, '#,##0', 3975",
        "0.5, 0%, 50%",
        "12, 0\"件\", 12件",
        "0, '0;-0;;@', 0",
        "0, '_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ', 0",
        "46042, yyyy\"年\"m\"月\"d\"日\", 2026年1月20日",
        "46042, [$-804]aaaa yyyy/m/d, 2026年1月20日",
        "5, m\"月\"d\"日\", 1900年1月5日",
    })
    void showsNumbersAsTheirFormatsDo(String number, String format, String shown) throws UnreadableDraft {
        Draft draft = formatted(number, format);
        assertThat(text(draft)).isEqualTo(shown);
        assertThat(draft.otherReadings()).isEmpty();
        assertThat(draft.concerns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18.871, 0.00, 18.87, 18.871",
        "0.5, 0, 1, 0.5",
        "59237.2449, '0,', 59, 59237.2449",
        "0.12345, 0.0%, 12.3%, 12.345%",
        "366.47203, '#,##0.00\"万元\"', 366.47万元, 366.47203万元",
    })
    void takesWhatIsShownAndTellsOfTheDigitsThatAreHidden(String number, String format, String shown, String held)
            throws UnreadableDraft {
        Draft draft = formatted(number, format);
        assertThat(text(draft)).isEqualTo(shown);
        assertThat(draft.otherReadings()).containsExactly(new OtherReading(held, new Place.InGrid(0, 0, 1), false));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws UnreadableDraft {
        Xlsx book = Xlsx.of(data(row(s("日期"), n("44580", 1))))
                .styles(PLAIN + "<xf numFmtId=\"14\"/></cellXfs>")
                .settings("<workbookPr date1904=\"1\"/>");
        assertThat(text(read(book))).isEqualTo("2026年1月20日");
    }

    @Test
    void takesTheResultsOfFormulasAndMarksThoseThatAreNotCertain() throws UnreadableDraft {
        String formulas = data(row(
                s("甲"), "<c><f>SUM(A1)</f><v>7</v></c>", "<c><f>SUM(A2)</f></c>", "<c t=\"str\"><f>A9</f><v></v></c>"));
        Draft draft = read(Xlsx.of(formulas));
        assertThat(cells(draft.blocks().get(0))).containsExactly("甲@0,0", "7@0,1", "=SUM(A2)@0,2");
        assertThat(draft.otherReadings()).containsExactly(new OtherReading("", new Place.InGrid(0, 0, 2), true));

        Draft stale = read(Xlsx.of(formulas).settings("<calcPr fullCalcOnLoad=\"1\"/>"));
        assertThat(stale.otherReadings()).contains(new OtherReading("", new Place.InGrid(0, 0, 1), false));
    }

    @Test
    void keepsMergedCellsAndEmptyOnesAtTheirPlaces() throws UnreadableDraft {
        List<Block> blocks = blocks(data(
                        "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>头</t></is></c><c r=\"D2\"><v>1</v></c></row>",
                        "<row r=\"3\"><c r=\"D3\"><v>2</v></c></row>",
                        "<row r=\"4\"><c r=\"B4\"><v>3</v></c></row>")
                + "<mergeCells><mergeCell ref=\"B2:C3\"/></mergeCells>");
        Grid grid = (Grid) blocks.get(0);

        assertThat(cells(grid)).containsExactly("头@0,0+2×2", "1@0,2", "2@1,2", "3@2,0", "@2,1", "@2,2");
        assertThat(grid.rows().get(1).get(0).at()).isEqualTo(new Place.InGrid(0, 2, 3));
        assertThat(grid.rows().get(2).get(1).at()).isEqualTo(new Place.InGrid(0, 3, 2));
    }

    @Test
    void endsARowWhereItsFrameEnds() throws UnreadableDraft {
        Draft draft =
                read(Xlsx.of(data(row(n("1", 1), n("2", 1)), row(n("3", 1), "<c s=\"1\"/>", n("4", 1), n("5", 1))))
                        .styles("<borders><border/><border><left style=\"thin\"/></border></borders>"
                                + "<cellXfs><xf/><xf borderId=\"1\"/></cellXfs>"));
        assertThat(cells(draft.blocks().get(0))).containsExactly("1@0,0", "2@0,1", "3@1,0", "@1,1", "4@1,2", "5@1,3");
    }

    @Test
    void partsProseFromTables() throws UnreadableDraft {
        List<Block> blocks = blocks(
                data(row(s("一、总体情况")), row(s("本年度公开信息。")), row(s("甲"), n("1")), row(s("乙"), n("2")), row(s("备注")))
                        + "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");

        assertThat(texts(blocks)).containsExactly("一、总体情况", "本年度公开信息。", "#0");
        assertThat(((Paragraph) blocks.get(1)).at()).isEqualTo(new Place.InGrid(0, 1, 0));
    }

    @Test
    void partsTablesByEmptyRowsAndSheets() throws UnreadableDraft {
        String two = data(row(s("甲"), n("1")), "<row r=\"3\"><c><v>2</v></c><c><v>3</v></c></row>");
        List<Block> blocks =
                read(Xlsx.of(two).sheet("", data(row(s("乙"), n("4"))))).blocks();

        assertThat(texts(blocks)).containsExactly("#0", "#1", "#2");
        assertThat(((Grid) blocks.get(2)).rows().get(0).get(1).at()).isEqualTo(new Place.InGrid(1, 0, 1));
    }
}
