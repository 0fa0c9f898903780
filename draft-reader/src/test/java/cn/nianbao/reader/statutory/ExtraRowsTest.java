package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtraRowsTest {

    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "行政规范性文件 | 3 | 2 | 17 |; 政策解读 | 6 | 0 | 6 |; “政策解读”（第二十条第（一）项）",
                "行政许可 | 1286 |  |  |; 其他公共服务事项 | 31 |  |  |; “其他公共服务事项”（第二十条第（五）项）",
                "四、结转下年度继续办理 |  |  | 9 | 3 | 0 | 1 | 2 | 0 | 15 |; 撤回申请 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |; “撤回申请”（表三）"
            })
    void aRowUnderWordsThatTheFormatDoesNotKnowIsTold(String row, String added, String told) throws Exception {
        Report report = read(pipes().replace("| " + row, "| " + row + "\n| " + added));
        assertThat(rows(report)).extracting(Concern::text).containsExactly(told);
        assertThat(values(report)).isEqualTo(values(read(pipes())));
    }

    @ParameterizedTest
    @CsvSource({"政策解读 6 0 6,1", "政策解读 6 0,0", "政策解读共 6 篇 0,0", "政策解读： 6 0 6,0"})
    void aLineOfWordsAndFiguresIsARowIfItHasAsManyAsTheRowAbove(String added, int told) throws Exception {
        String spaces = pipes().replaceAll("(?m)^\\| | \\|$|\\|", "").replaceAll(" +", " ");
        String row = "行政规范性文件 3 2 17";
        assertThat(spaces).contains(row);
        assertThat(rows(read(spaces.replace(row, row + "\n" + added)))).hasSize(told);
    }

    @Test
    void theRowsPlaceIsThatOfItsLabel() throws Exception {
        String row = "<tr><td>公报</td><td>1</td><td>0</td><td>1</td></tr>";
        Report report = read(html().replaceFirst("(<td>行政规范性文件</td>.*?</tr>)", "$1" + row));
        assertThat(rows(report))
                .containsExactly(new Concern(Concern.Kind.ROW, "“公报”（第二十条第（一）项）", new Place.InGrid(0, 4, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "备注 | 6 | 0 | 6 |",
                "政策解读 | 6 | 0 |  |",
                "政策解读 | 见附表 | 0 | 6 |",
                "政策解读6篇 | 6 | 0 | 6 |",
                " | 6 | 0 | 6 |"
            })
    void whatMayBeANoteOrTheLayoutsDoingIsNot(String added) throws Exception {
        String row = "| 行政规范性文件 | 3 | 2 | 17 |";
        assertThat(rows(read(pipes().replace(row, row + "\n| " + added)))).isEmpty();
        assertThat(rows(read(pipes().replace(row, row + "\n\n以下另计。\n\n| 政策解读 | 6 | 0 | 6 |"))))
                .isEmpty();
    }

    private static List<Concern> rows(Report report) {
        return report.source().concerns().stream()
                .filter(concern -> concern.kind() == Concern.Kind.ROW)
                .toList();
    }

    private static List<BigDecimal> values(Report report) {
        return report.cells().values().stream().map(Cell::value).toList();
    }

    private static String pipes() throws Exception {
        return Files.readString(SAMPLES.resolve("anlan-emergency-2025.pipes.txt"));
    }

    private static String html() throws Exception {
        return Files.readString(SAMPLES.resolve("anlan-emergency-2025.html")).replaceAll("\\n\\s*", "");
    }

    private static Report read(String draft) throws Exception {
        byte[] bytes = draft.getBytes(StandardCharsets.UTF_8);
        return ReportReader.read("draft", DraftFile.read(bytes), bytes);
    }
}
