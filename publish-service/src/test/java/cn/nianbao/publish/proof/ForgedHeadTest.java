package cn.nianbao.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forgeries in the head of the page: what stands on the browser's tab, what search engines and programs take. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ForgedHeadTest extends ForgedPage {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安澜市应急管理局 2024年政府信息公开工作年度报告 - 政府信息公开年报",
                "安澜市应急管理局 2025年政府信息公开工作年度报告（已作废） - 政府信息公开年报",
                "安澜市应急管理局 2025年政府信息公开工作年度报告 - 数据有误",
                "已撤下 - 安澜市应急管理局 2025年政府信息公开工作年度报告",
                "政府信息公开年报",
                ""
            })
    void anotherTitleOnTheTabIsNamed(String title) {
        Said said = changed(page -> page.title(title));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("网页标题", title);
    }

    @ParameterizedTest
    @CsvSource({
        "ArticleTitle, 安澜市应急管理局2025年政府信息公开工作年度报告, 安澜市应急管理局2024年政府信息公开工作年度报告",
        "og:title, 安澜市应急管理局2025年政府信息公开工作年度报告, 通报",
        "description, '均在法定期限内答复。安澜市应急管理局', 全年收到申请500件",
        "keywords, '安澜市应急管理局,政府信息公开年报', 已撤下",
        "PubDate, {day} 10:00, 2019-01-01"
    })
    void whatSearchEnginesShowIsHeldAgainstTheReport(String name, String right, String wrong) {
        String day = Jsoup.parse(html).selectFirst(".byline span:eq(1)").text().replaceAll("\\D+", "-");
        String[] parts = day.substring(1).split("-");
        String iso = "%s-%02d-%02d".formatted(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        assertThat(meta(name, right.replace("{day}", iso)).text()).isEmpty();
        Said said = meta(name, wrong);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains(wrong);
    }

    private Said meta(String name, String content) {
        return changed(
                page -> page.head().appendElement("meta").attr("name", name).attr("content", content));
    }

    @Test
    void whatACitySaysOfItselfInTheHeadIsItsOwn() {
        for (String name : List.of("SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "generator", "renderer")) {
            assertThat(meta(name, "安澜1234").text()).isEmpty();
        }
        assertThat(changed(page -> {
                            page.head()
                                    .appendElement("meta")
                                    .attr("name", "SiteName")
                                    .attr("content", "安澜市人民政府");
                            page.title(page.title() + "_安澜市人民政府");
                        })
                        .text())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"datePublished\":\" | \"datePublished\":\"2019-01-01 ",
                "\"dateCreated\":\"2026-01-20\" | \"dateCreated\":\"2026-01-31\"",
                "\"version\":\"2\" | \"version\":\"3\"",
                "\"temporalCoverage\":\"2025-01-01/ | \"temporalCoverage\":\"2024-01-01/",
                "\"@type\":\"GovernmentOrganization\",\"name\":\" | \"@type\":\"GovernmentOrganization\",\"name\":\"原",
                "\"description\":\" | \"description\":\"更正：全年收到申请500件。",
                "/v2.csv\" | /v1.csv\"",
                "\"inLanguage\" | \"abstract\":\"收到申请500件\",\"inLanguage\""
            })
    void whatSearchEnginesAreToldIsCompared(String from, String to) {
        Document page = page();
        Element data = page.selectFirst("script[type=application/ld+json]");
        assertThat(data.data()).contains(from);
        String changed = data.data().replace(from, to);
        data.empty();
        data.appendChild(new DataNode(changed));
        Said said = verifier.page(page.outerHtml());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("JSON-LD");
    }

    @Test
    void aPageOfBeforeKeepsItsReceiptInAScript() {
        Document page = page();
        Element receipt = page.getElementById("receipt-data");
        Element script = new Element("script").attr("type", "application/json").attr("id", "receipt-data");
        script.appendChild(new DataNode(receipt.attr("value")));
        receipt.replaceWith(script);
        String before = page.outerHtml();
        assertThat(before).isNotEqualTo(html);
        assertThat(verifier.page(before).text()).isEmpty();
    }
}
