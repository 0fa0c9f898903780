package cn.nianbao.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forgeries for those who do not see the page: what screen readers say, and what programs find, instead of what is seen. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ForgedHearingTest extends ForgedPage {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h1 | aria-label | 2024年政府信息公开工作年度报告",
                "p.prose | aria-label | 未按要求开展。",
                "p.prose | aria-hidden | true",
                "p.prose | inert | ''",
                "p.prose | role | presentation",
                "p.prose | title | 以更正为准",
                "#requests | aria-label | 旧表",
                "#requests | summary | 旧表",
                "#requests | role | presentation",
                "#requests | aria-describedby | part-1",
                "#requests th | abbr | 法人",
                "#requests th | aria-label | 法人",
                "#requests th[scope=colgroup] | scope | row",
                "#requests .corner | data-unit | 500",
                "section | aria-labelledby | versions-title",
                "ul.downloads | aria-owns | part-1",
                "p.prose | itemprop | description",
                "p.prose | popover | auto",
                "p.prose | class | unseen",
                "p.prose | class | print-foot",
                "p.prose | class | doubt",
                "html | aria-hidden | true",
                "html | style | direction: rtl",
                "html | hidden | ''",
                "link[rel=stylesheet] | href | https://example.org/other.css",
                "table | background | 500.png",
                "body | text | #ffffff"
            })
    void whatIsHeardOrTakenInsteadOfWhatIsSeenIsFound(String where, String attribute, String value) {
        Said said = changed(page -> page.selectFirst(where).attr(attribute, value));
        assertThat(said.exit()).as(said.text()).isEqualTo(1);
    }

    @Test
    void figuresThatProgramsAndScreenReadersFindElsewhereAreNamed() {
        Said heads = changed(page -> cell(page, CELL)
                .attr("headers", cell(page, "requests/1/enterprise").attr("headers")));
        assertThat(heads.cells()).containsExactly(CELL);
        assertThat(heads.text()).contains("读屏软件");
        Said marks = changed(page -> {
            Element total = cell(page, "requests/1/total");
            cell(page, CELL).attr("data-cell", "requests/1/total");
            total.attr("data-cell", CELL);
        });
        assertThat(marks.cells()).contains(CELL);
        Said twice = changed(page -> page.selectFirst("h1").attr("id", CELL));
        assertThat(twice.cells()).containsExactly(CELL);
    }

    @Test
    void linesAndNamesOfTablesAreWhereTheyWere() {
        Said foot = changed(page -> {
            Element row = page.select("#requests tbody tr").get(0);
            page.selectFirst("#requests").appendElement("tfoot").appendChild(row);
        });
        assertThat(foot.exit()).isEqualTo(1);
        Said caption = changed(page -> page.selectFirst("#requests caption").after("<caption>单位：万件</caption>"));
        assertThat(caption.text()).contains("单位：万件");
        Said half = changed(page ->
                page.selectFirst("#requests caption .name").html("<span class='swipe'>表三</span>　收到和处理政府信息公开申请情况"));
        assertThat(half.exit()).isEqualTo(1);
        Said swapped = changed(page -> {
            Element first = page.selectFirst("#requests thead tr");
            first.nextElementSibling().after(first);
        });
        assertThat(swapped.text()).contains("的表头");
    }
}
