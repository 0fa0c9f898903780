package cn.nianbao.reader.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.word.Docx;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Views of drafts that are as large as may be read, and of tables that are none. */
class LargeViewTest {

    @Test
    void showsEveryParagraphOfALongDraft() throws Exception {
        String body =
                IntStream.range(0, 20_000).mapToObj(i -> Docx.p("第" + i + "段")).collect(Collectors.joining());
        String html = html(Docx.of(body));
        Document page = Jsoup.parse(html);
        assertThat(page.select("p")).hasSize(20_000);
        assertThat(page.select("p").last().text()).isEqualTo("第19999段");
        assertThat(html.length()).isLessThan(20_000 * 40);
    }

    @Test
    void writesNoMoreFieldsThanATableHas() throws Exception {
        StringBuilder table = new StringBuilder("<html><table>");
        for (int row = 0; row < 700; row++) {
            table.append("<tr>");
            for (int column = 0; column < 60; column++) {
                table.append("<td rowspan=2 colspan=65000>").append(row).append("</td>");
            }
            table.append("</tr>");
        }
        String html = html(table.append("</table></html>").toString().getBytes(StandardCharsets.UTF_8));
        ClosedList.requireHtml(html);
        assertThat(Jsoup.parse(html).select("td[data-at]")).hasSize(700 * 60);
        assertThat(html.length()).isLessThan(700 * 60 * 80);
    }

    @Test
    void leavesFieldsFreeWhereARowBeginsLater() throws Exception {
        String later = "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("", "丙") + cell("", "丁") + "</w:tr>";
        String first = "<w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", "甲") + cell("", "乙") + cell("", "戊") + "</w:tr>";
        String html = html(Docx.of("<w:tbl>" + first + later + "</w:tbl>"));
        assertThat(html)
                .isEqualTo("<table><tbody><tr><td colspan=\"2\" data-at=\"t0-0-0\">甲</td><td data-at=\"t0-0-2\">乙</td>"
                        + "<td data-at=\"t0-0-3\">戊</td></tr><tr><td colspan=\"2\"></td><td data-at=\"t0-1-2\">丙</td>"
                        + "<td data-at=\"t0-1-3\">丁</td></tr></tbody></table>");
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + Docx.p(text) + "</w:tc>";
    }

    private static String html(byte[] file) throws UnreadableDraft {
        return ((TextView) DraftView.of(file)).html();
    }
}
