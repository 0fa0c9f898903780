package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import cn.nianbao.review.CityPortal;
import cn.nianbao.review.road.Compared.Deviation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page that a portal put into its own frame: what belongs to the portal is no difference, what is wrong is one. */
class UploadedPageTest {

    private static final String AROUND_IT = "<body>"
            + "<div class=\"top\">安澜市人民政府门户网站 <a href=\"/\">首页</a> | <a href=\"/zwgk\">政务公开</a> | 长者模式 | 无障碍</div>"
            + "<div class=\"crumbs\">当前位置：首页 &gt; 政府信息公开年报</div>"
            + "<div class=\"tools\">发布时间：2026-01-22 浏览次数：128 字体：[<a>大</a> <a>中</a> <a>小</a>] <a>打印</a> <a>关闭</a> 分享到：<a>微信</a></div>";
    private static final String BELOW_IT = "<div class=\"more\"><h3>相关栏目</h3><ul><li>2023年度报告共受理申请 37 件</li>"
            + "<li>招商引资政策</li></ul><table><tr><td>网站访问量</td><td>10086</td></tr></table></div>"
            + "<div class=\"foot\">主办：安澜市人民政府办公室　网站标识码 0000000000</div></body>";

    private final Report signed = report(12, "全年主动公开信息三百余条，均在二十日内公开。");

    private static Report report(int received, String overview) {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        StatutoryFormat.forYear(2025).orElseThrow().cells().forEach(id -> cells.put(id, Cell.number(BigDecimal.ZERO)));
        cells.put(CellId.of("requests/1/total"), Cell.number(BigDecimal.valueOf(received)));
        return new Report(
                "anlan-emergency",
                "安澜市应急管理局",
                2025,
                1,
                "2021",
                "安澜市应急管理局2025年政府信息公开工作年度报告",
                null,
                "安澜市应急管理局",
                LocalDate.of(2026, 1, 20),
                null,
                List.of(
                        section("s1", SectionKind.OVERVIEW, "一", overview),
                        section("s2", SectionKind.DISCLOSURE, "二", ""),
                        section("s3", SectionKind.REQUESTS, "三", ""),
                        section("s4", SectionKind.PROCEEDINGS, "四", ""),
                        section("s5", SectionKind.PROBLEMS, "五", "解读不够通俗，将请群众试读。"),
                        section("s6", SectionKind.OTHER, "六", "没有收取信息处理费。")),
                cells);
    }

    private static Section section(String id, SectionKind kind, String number, String text) {
        return new Section(id, kind, number, kind.heading(), text);
    }

    private static byte[] framed(String page) {
        return page.replace("<body>", AROUND_IT).replace("</body>", BELOW_IT).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void thePortalsOwnFrameIsNoDifference() {
        Compared compared = UploadedPage.compare(signed, framed(CityPortal.page(signed)));
        assertThat(compared.deviations()).isEmpty();
        assertThat(compared.figures()).isEqualTo(200);
    }

    @Test
    void anOldCopyIsToldByItsFigures() {
        byte[] old = framed(CityPortal.page(report(9, "全年主动公开信息三百余条，均在二十日内公开。")));
        assertThat(UploadedPage.compare(signed, old).deviations())
                .containsExactly(new Deviation("requests/1/total", null, "12", "9"));
    }

    @Test
    void anOldCopyIsToldByItsSentences() {
        byte[] old = framed(CityPortal.page(report(12, "全年主动公开信息二百余条，均在二十日内公开。")));
        assertThat(UploadedPage.compare(signed, old).deviations())
                .extracting(Deviation::signed)
                .containsExactly("全年主动公开信息三百余条，均在二十日内公开。");
    }

    @Test
    void aReportOfAnotherYearIsNotThisOne() {
        byte[] other = framed(CityPortal.page(signed).replace("2025年", "2024年"));
        assertThat(UploadedPage.compare(signed, other).deviations())
                .extracting(Deviation::signed)
                .containsExactly(signed.title());
    }
}
