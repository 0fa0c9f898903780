package cn.nianbao.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forgeries by what is added where few look, left out, folded away or said under another name. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ForgedWordsTest extends ForgedPage {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript><p>全年收到申请500件。</p></noscript>",
                "<template shadowrootmode='open'><p>500</p></template>",
                "<data value='500'>500</data>",
                "<!--[if lt IE 9]><p>500</p><![endif]-->",
                "<details><summary>版本记录</summary><p>全年收到申请500件。</p></details>",
                "<script type='application/json'>{\"requests/1/total\":500}</script>",
                "<script src='https://example.org/figure-change.js'></script>",
                "<script src='data:text/javascript,x()//figure.js'></script>",
                "<script src='data:8/,x()//figure.js'></script>",
                "<link rel='stylesheet' href='DATA:text/css,p{color:red}/*/portal.css'>",
                "<div class='figure-note' role='dialog' style='left: 8px; top: 9px;'><p>全年收到申请500件。</p></div>",
                "<p>没有公布过的年报。</p>",
                "<p><q>一、总体情况</q></p>",
                "<ol start='500'><li>一、总体情况</li></ol>",
                "<header><p>本年新收申请500件。</p></header>",
                "<footer><p>本页数据有误。</p></footer>",
                "<p>网址：https://www.anlan.example/reports/anlan-0/2025</p>",
                "<p>更正前的内容见第7版。</p>"
            })
    void whatIsAddedWhereFewLookIsFound(String added) {
        assertThat(changed(page -> page.body().append(added)).exit()).isEqualTo(1);
    }

    @Test
    void whatWasLeftOutIsNamed() {
        assertThat(changed(page -> page.select(".explained").remove()).text()).contains("情况说明", EXPLAINED);
        assertThat(changed(page -> page.select(".version-note").remove()).text())
                .contains("更正原因", REASON);
    }

    @Test
    void aSignedSentenceThatIsFoldedAwayIsMissed() {
        Said said = changed(page -> {
            Element prose = page.selectFirst("p.prose");
            prose.wrap("<details><summary>版本记录</summary></details>");
        });
        assertThat(said.text()).contains("缺少签发的文字");
    }

    @Test
    void indexDataUnderAnotherNameAreNamed() {
        Said date = changed(page -> value(page, "发布日期").text("2026年1月20日"));
        assertThat(date.text()).contains("发布日期", "2026年1月20日");
        Said swapped = changed(page -> value(page, "索引号").text("安应急〔2026〕3号"));
        assertThat(swapped.text()).contains("索引号", "000000-2026-00021");
        Said gone = changed(page -> value(page, "发文字号").text("—"));
        assertThat(gone.text()).contains("发文字号");
        Said byline = changed(page -> page.select(".byline span").get(1).text("发布日期：2026年1月20日"));
        assertThat(byline.exit()).isEqualTo(1);
    }

    private static Element value(Document page, String name) {
        return page.select(".index dt").stream()
                .filter(each -> each.text().equals(name))
                .findFirst()
                .orElseThrow()
                .nextElementSibling();
    }

    @Test
    void whoChecksIsToldWhatThePortalSaysAround() {
        Said said = changed(page -> page.body().append("<footer><p>主办单位：安澜市人民政府办公室</p></footer>"));
        assertThat(said.text()).isEmpty();
        assertThat(said.all().path("notes").toString()).contains("未核对", "主办单位：安澜市人民政府办公室");
    }

    @Test
    void theWayThroughThePortalNamesThisReport() {
        Said said = changed(page -> page.selectFirst(".crumbs [aria-current]").text("安澜市应急管理局 2024年度"));
        assertThat(said.text()).contains("2024年度");
    }
}
