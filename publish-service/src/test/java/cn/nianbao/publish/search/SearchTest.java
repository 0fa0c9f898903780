package cn.nianbao.publish.search;

import static cn.nianbao.publish.Caller.follow;
import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking for reports by what they say. Every test looks for words that no other test writes. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class SearchTest {

    @Inject
    DataSource database;

    @Inject
    Reindexing reindexing;

    @ParameterizedTest
    @ValueSource(strings = {"澄溪", "澄溪镇", "澄溪镇人民政府", "溪镇", "大澄溪水库", "澄溪镇，大澄溪", "泊湖街道", "泊湖街道办事处"})
    void place_names_are_found_wherever_they_stand(String name) {
        String code = published("指导澄溪镇人民政府和大澄溪水库管理所公开防汛预案，在泊湖街道办事处设立查阅点。");
        assertThat(links(name)).contains("/reports/" + code + "/2025");
    }

    @Test
    void what_stands_apart_is_no_phrase() {
        String code = published("沙阊镇与阊沅村结对，全年走访阊河社区。");
        assertThat(links("阊河社区")).containsExactly("/reports/" + code + "/2025");
        assertThat(links("阊沅")).hasSize(1);
        assertThat(links("沙阊沅")).isEmpty();
        assertThat(links("阊河镇")).isEmpty();
        assertThat(links("沙阊 阊沅")).hasSize(1);
    }

    @Test
    void the_passage_the_section_and_its_place_stand_beside_each_report() {
        String code = published("开展政务公开，在全市推行“阳光漪园”建设，办理漪园小区改造信息公开。");
        Element hit = page("漪园").selectFirst(".reports li");
        assertThat(hit.selectFirst(".passage mark").text()).isEqualTo("漪园");
        assertThat(hit.select(".passage mark")).hasSize(2);
        Element section = hit.selectFirst(".passage a");
        assertThat(section.text()).isEqualTo("一、总体情况");
        String address = section.attr("href");
        assertThat(address).startsWith("/reports/" + code + "/2025#");
        Document report = Jsoup.parse(read("/reports/" + code + "/2025").asString());
        assertThat(report.getElementById(address.substring(address.indexOf('#') + 1))
                        .text())
                .contains("阳光漪园");
    }

    @Test
    void names_come_before_prose_and_newer_before_older() {
        String told = published("与安澜市沆砀局联合发文，全年无事。");
        Report report = report("全年无事。");
        String named = report.agencyCode();
        publish(CanonicalRecord.of(report.as(named, "安澜市沆砀局", 2025, 1), null));
        Report older = Sample.report(named, 2024, 1);
        publish(CanonicalRecord.of(older.as(named, "安澜市沆砀局", 2024, 1), null));
        assertThat(links("沆砀局"))
                .containsExactly(
                        "/reports/" + named + "/2025", "/reports/" + named + "/2024", "/reports/" + told + "/2025");
        assertThat(links("沆砀局 全年无事")).containsExactly("/reports/" + named + "/2025", "/reports/" + told + "/2025");
        assertThat(links("沆砀局 联合发文")).containsExactly("/reports/" + told + "/2025");
        assertThat(Jsoup.parse(follow("/reports?year=2024&q=" + encoded("沆砀局")).asString())
                        .select("a.report")
                        .eachAttr("href"))
                .containsExactly("/reports/" + named + "/2024");
    }

    @Test
    void a_phrase_that_stands_nowhere_is_answered_by_its_words() {
        String code = published("垃圾分类工作由颍滨社区组织实施。");
        Document page = page("颍滨垃圾分类");
        assertThat(page.select("a.report").eachAttr("href")).contains("/reports/" + code + "/2025");
        assertThat(page.selectFirst(".note").text()).startsWith("没有年报逐字含有“颍滨垃圾分类”，以下年报同时含有：");
        assertThat(page.selectFirst(".tally").text()).startsWith("相近的年报共");
    }

    @Test
    void one_word_out_of_a_phrase_is_no_answer_to_it() {
        published("存在的主要问题是解读形式单一。");
        Document page = page("不存在的词");
        assertThat(page.select("a.report")).isEmpty();
        assertThat(page.selectFirst(".empty").text()).contains("没有符合条件的年报");
    }

    @Test
    void a_correction_is_found_as_it_is_now_and_a_report_taken_down_is_gone() {
        Report report = report("原文提到蓼汀桥。");
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        assertThat(links("蓼汀桥")).hasSize(1);
        Report changed = report.withSections(sections("更正后提到芦汀桥。"));
        CanonicalRecord second = Sample.next(changed, 2, first);
        publish(second);
        assertThat(links("蓼汀桥")).isEmpty();
        assertThat(links("芦汀桥")).hasSize(1);
        Report third = report.as(report.agencyCode(), report.agency(), 2025, 3);
        publish(CanonicalRecord.ofWithdrawal(third, second.revision(), "数据正在核查。"));
        assertThat(links("芦汀桥")).isEmpty();
        assertThat(follow("/reports.json?q=" + encoded("芦汀桥")).jsonPath().getInt("total"))
                .isZero();
    }

    @Test
    void script_in_a_passage_stays_text() {
        published("<img src=x>鲟<script>alert(2)</script>蛟");
        Element quote = page("鲟 蛟").selectFirst(".passage");
        assertThat(quote.select("img, script")).isEmpty();
        assertThat(quote.wholeText()).contains("<img src=x>鲟<script>alert(2)</script>蛟");
        Document asked = Jsoup.parse(
                follow("/reports?q=" + encoded("\"><script>alert(3)</script>")).asString());
        assertThat(asked.select("script")).isEmpty();
        assertThat(asked.getElementById("q").attr("value")).isEqualTo("\"><script>alert(3)</script>");
    }

    @Test
    void programs_get_the_passage_and_the_section() {
        String code = published("在珑湾码头公开收费标准。");
        JsonPath list = follow("/reports.json?q=" + encoded("珑湾码头")).jsonPath();
        assertThat(list.getInt("total")).isEqualTo(1);
        assertThat(list.getString("reports[0].page")).isEqualTo("/reports/" + code + "/2025");
        assertThat(list.getString("reports[0].passage.section")).isEqualTo("一、总体情况");
        assertThat(list.getString("reports[0].passage.text")).contains("珑湾码头");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "&", "!", "(((", ":*", "|", "<->", "\\", "%", "_", "\"", "。，、", "——", "😀"})
    void marks_ask_for_nothing_and_that_is_said(String marks) {
        Document page = page(marks);
        assertThat(page.selectFirst(".empty").text()).contains("没有文字或数字");
        Response program = follow("/reports.json?q=" + encoded(marks));
        assertThat(program.statusCode()).isEqualTo(400);
        assertThat(program.jsonPath().getString("detail")).contains("没有文字或数字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a' & 'b", "!公开", "公开 | 秘密", "公开:*", "公开 <-> 信息", "\u0000公开", "𠮷野", "１２３"})
    void no_sign_is_an_operator(String words) {
        assertThat(follow("/reports?q=" + encoded(words)).statusCode()).isEqualTo(200);
        assertThat(follow("/reports.json?q=" + encoded(words)).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_too_long_is_told_so() {
        assertThat(page("公".repeat(61)).selectFirst(".empty").text()).contains("最多 60 个字");
        assertThat(follow("/reports?q=" + "x".repeat(10_000)).asString()).contains("最多 60 个字");
        assertThat(follow("/reports.json?q=" + "x".repeat(10_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void what_another_version_indexed_is_indexed_anew() throws SQLException {
        String code = published("在黛湖公园设立查阅点。");
        run("delete from listed_words where listed in (select id from listed where agency_code = '" + code + "')");
        run("update listed set grams = 0 where agency_code = '" + code + "'");
        assertThat(page("黛湖").select(".note").text()).contains("检索目录正在更新");
        assertThat(links("黛湖")).isEmpty();
        assertThat(reindexing.all()).isGreaterThanOrEqualTo(1);
        assertThat(links("黛湖")).hasSize(1);
        String unlisted = published("在靛湖公园设立查阅点。");
        run("delete from listed where agency_code = '" + unlisted + "'");
        reindexing.all();
        assertThat(links("靛湖")).containsExactly("/reports/" + unlisted + "/2025");
    }

    @Test
    void no_vector_is_opened_to_find_what_stands_in_every_report() throws SQLException {
        published("政府信息公开。");
        run("insert into listed (agency_code, year, version, agency, title, published_on, grams)"
                + " select 'many-' || i, 2018, 1, '甲', '乙', now(), 1 from generate_series(1, 2000) i");
        run(
                "insert into listed_words select id, year, agency_code, (select words from listed_words limit 1) from listed where year = 2018");
        try {
            run("analyze listed_words");
            String plan = plan(Question.of("政府信息公开").inText());
            assertThat(plan).contains("listed_words_in").doesNotContain("Seq Scan");
            assertThat(plan).doesNotContain("Rows Removed by Index Recheck");
        } finally {
            run("delete from listed where year = 2018");
        }
    }

    private String plan(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            List<String> plan = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "explain (analyze) select listed from listed_words where words @@ $$" + question + "$$::tsquery")) {
                while (row.next()) {
                    plan.add(row.getString(1));
                }
            }
            statement.execute("reset enable_seqscan");
            return String.join("\n", plan);
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String published(String overview) {
        Report report = report(overview);
        assertThat(publish(CanonicalRecord.of(report, null)).statusCode()).isEqualTo(201);
        return report.agencyCode();
    }

    private static Report report(String overview) {
        return Sample.report(newAgency(), 2025, 1).withSections(sections(overview));
    }

    private static List<Section> sections(String overview) {
        return List.of(
                new Section("s0", SectionKind.PREFACE, null, null, "本报告依照条例编制。"),
                new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", overview));
    }

    private static List<String> links(String words) {
        return page(words).select("a.report").eachAttr("href");
    }

    private static Document page(String words) {
        Response answer = follow("/reports?q=" + encoded(words));
        assertThat(answer.statusCode()).as(words).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
