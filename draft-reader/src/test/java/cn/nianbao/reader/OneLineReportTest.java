package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.text.TextFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A site that lost every line break shows a whole report as one line. */
class OneLineReportTest {

    private static final String PROSE = "本局完善公开目录，规范办理流程，按时更新各栏目。".repeat(30);

    private static final String TEXT = "安澜市水务局2023年政府信息公开工作年度报告 本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。 一、总体情况 "
            + "（一）主动公开情况。" + PROSE + " 二、主动公开政府信息情况 第二十条第（一）项 信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 4 1 37 "
            + "第二十条第（五）项 信息内容 本年处理决定数量 行政许可 526 三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量 5 1 0 0 2 0 8 "
            + "二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1 五、存在的主要问题及改进情况 公开不够及时，今后加强培训。 六、其他需要报告的事项 无。 安澜市水务局 2024年1月19日";

    private final Report report = read();

    private static Report read() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        try {
            return ReportReader.read("report.txt", new TextFormat().read(bytes), bytes);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void readsItsFiguresAtTheirPlaces() {
        for (String[] known : new String[][] {
            {"a20-1/normative-documents/in-force", "37"},
            {"a20-5/licensing/decisions", "526"},
            {"requests/1/total", "8"}
        }) {
            Cell cell = report.cells().get(CellId.of(known[0]));
            assertThat(cell.isCertain()).isTrue();
            assertThat(cell.value()).hasToString(known[1]);
            Place.InText at = (Place.InText) cell.at();
            assertThat(TEXT.substring(at.from() - 1, at.to())).isEqualTo(known[1]);
        }
    }

    @Test
    void readsItsSectionsTitleAndSignOff() {
        assertThat(report.agency()).isEqualTo("安澜市水务局");
        assertThat(report.year()).isEqualTo(2023);
        assertThat(report.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.PREFACE,
                        SectionKind.OVERVIEW,
                        SectionKind.DISCLOSURE,
                        SectionKind.REQUESTS,
                        SectionKind.PROBLEMS,
                        SectionKind.OTHER);
        assertThat(report.sections().get(5).text()).isEqualTo("无。");
        assertThat(report.signedBy()).isEqualTo("安澜市水务局");
        assertThat(report.signedOn()).isEqualTo(LocalDate.of(2024, 1, 19));
    }
}
