package cn.nianbao.publish.edition;

import static cn.nianbao.publish.Caller.asReviewService;
import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.put;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.publish.Caller;
import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class EditionResourceTest {

    @Inject
    DataSource database;

    @Test
    void a_new_record_is_stored_once_and_may_be_sent_again() {
        CanonicalRecord record = Sample.record(newAgency(), 2024, 1);
        Response first = publish(record);
        assertThat(first.statusCode()).isEqualTo(201);
        String code = record.report().agencyCode();
        assertThat(first.header("Location")).endsWith("/reports/" + code + "/2024/v1");
        Response again = publish(record);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(stored(code + "/2024/1").asString()).isEqualTo(first.asString());
        assertThat(first.jsonPath().getString("revision")).isEqualTo(record.revision());
        assertThat(first.jsonPath().getString("publishedOn")).matches("20\\d\\d-.*Z");
    }

    @Test
    void another_record_under_the_same_key_is_refused_and_changes_nothing() {
        String code = newAgency();
        Report report = Sample.report(code, 2024, 2);
        CanonicalRecord record = CanonicalRecord.of(report, null);
        publish(record);
        Report altered = Sample.with(report, "requests/1/total", Cell.number(new BigDecimal("999")));
        Response refused = publish(CanonicalRecord.of(altered, null));
        assertProblem(refused, 409, "已经公布");
        assertThat(stored(code + "/2024/1").jsonPath().getString("revision")).isEqualTo(record.revision());
        assertThat(Caller.read("/reports/" + code + "/2024.json").asByteArray()).isEqualTo(record.bytes());
    }

    @Test
    void a_version_follows_the_one_before_and_names_it() {
        Report report = Sample.report(newAgency(), 2024, 5);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        assertProblem(publish(Sample.next(report, 2, first)), 409, "第 1 版尚未公布");
        publish(first);
        CanonicalRecord stranger = Sample.record(newAgency(), 2024, 6);
        assertProblem(publish(Sample.next(report, 2, stranger)), 422, "上一版本的校验值");
        assertThat(publish(Sample.next(report, 2, first)).statusCode()).isEqualTo(201);
        assertProblem(publish(Sample.next(report, 4, first)), 409, "第 3 版尚未公布");
    }

    @Test
    void what_takes_a_report_down_says_why_and_nothing_else() {
        Report report = Sample.report(newAgency(), 2024, 9);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        Report second = report.as(report.agencyCode(), report.agency(), 2024, 2);
        assertProblem(publish(CanonicalRecord.ofWithdrawal(report, null, "核查中")), 422, "没有公布过");
        publish(first);
        assertProblem(publish(CanonicalRecord.ofWithdrawal(second, first.revision(), " ")), 422, "公开说明");
        assertProblem(publish(withContent(second, first)), 422, "不得含有年报内容");
        CanonicalRecord down = CanonicalRecord.ofWithdrawal(second, first.revision(), "核查中");
        assertThat(publish(down).statusCode()).isEqualTo(201);
        assertThat(publish(down).statusCode()).isEqualTo(200);
    }

    private static CanonicalRecord withContent(Report report, CanonicalRecord before) {
        String content =
                new String(CanonicalRecord.of(report, before.revision()).bytes(), StandardCharsets.UTF_8);
        String both = content.substring(0, content.length() - 1)
                        .replace(",\"year\"", ",\"withdrawal\":{\"notice\":\"核查中\"},\"year\"")
                + "}";
        return CanonicalRecord.read(both.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_first_version_has_none_before_it() {
        Report report = Sample.report(newAgency(), 2024, 7);
        assertProblem(publish(CanonicalRecord.of(report, "0".repeat(64))), 422, "没有上一版本");
    }

    @Test
    void what_contradicts_its_address_or_hash_is_refused() {
        String code = newAgency();
        CanonicalRecord record = Sample.record(code, 2024, 8);
        byte[] bytes = record.bytes();
        String hash = record.revision();
        assertProblem(put(code + "/2023/1", bytes, hash), 422, "不一致");
        assertProblem(put(newAgency() + "/2024/1", bytes, hash), 422, "不一致");
        assertProblem(put(code + "/2024/2", bytes, hash), 422, "不一致");
        assertProblem(put(code + "/2024/1", bytes, "0".repeat(64)), 422, "SHA-256");
        assertProblem(put("ANLAN/2024/1", bytes, hash), 422, "机关代码");
        assertProblem(put(code + "/2024/0", bytes, hash), 422, "版本号");
        assertProblem(put(code + "/9999/1", bytes, hash), 422, "尚未到来");
        assertProblem(stored(code + "/2024/1"), 404, "没有公布过");
    }

    @Test
    void bytes_that_are_not_canonical_are_refused() {
        String code = newAgency();
        String spaced = new String(Sample.record(code, 2024, 9).bytes(), StandardCharsets.UTF_8).replace(",", ", ");
        assertProblem(putText(code, spaced), 422, "规范记录");
        assertProblem(putText(code, "不是 JSON"), 422, "JSON");
        assertProblem(putText(code, ""), 422, "规范记录");
        assertProblem(putText(code, "[]"), 422, "不一致");
        assertProblem(putText(code, "{\"signedOn\":5}"), 422, "结构");
    }

    @Test
    void a_record_holds_every_cell_and_nothing_that_is_not_public() {
        String code = newAgency();
        assertProblem(putChanged(code, json -> json.put("findings", 1)), 422, "findings");
        assertProblem(
                putChanged(code, json -> {
                    ((ObjectNode) json.at("/cells/requests~11~1total")).put("raw", "12");
                    return json;
                }),
                422,
                "raw");
        assertProblem(
                putChanged(code, json -> {
                    ((ObjectNode) json.at("/sections/0")).put("at", "12");
                    return json;
                }),
                422,
                "at");
        assertProblem(
                putChanged(code, json -> {
                    ((ObjectNode) json.get("cells")).remove("requests/1/total");
                    return json;
                }),
                422,
                "200 个");
        assertProblem(putChanged(code, json -> json.put("format", "1999")), 422, "格式");
        assertProblem(putChanged(code, json -> json.putNull("agency")), 422, "机关名称");
        assertProblem(putChanged(code, json -> json.putNull("title")), 422, "标题");
        assertThat(putChanged(code, json -> json).statusCode()).isEqualTo(201);
    }

    @Test
    void only_the_review_service_may_publish_and_look() {
        CanonicalRecord record = Sample.record(newAgency(), 2024, 10);
        String key = record.report().agencyCode() + "/2024/1";
        List<String> ours = List.of("nianbao-publish");
        List<String> role = List.of("review-service");
        assertThat(status(null, key, record)).containsOnly(401);
        assertThat(status("not.a.token", key, record)).containsOnly(401);
        assertThat(status(Realm.token("ID", ours, role), key, record)).containsOnly(401);
        assertThat(status("no-token-at-all", key, record)).containsOnly(401);
        assertThat(status(Realm.token("Bearer", List.of("nianbao-api"), List.of("approver")), key, record))
                .containsOnly(403);
        assertThat(status(Realm.token("Bearer", ours, List.of("approver")), key, record))
                .containsOnly(403);
        assertThat(status(Realm.token("Bearer", List.of("nianbao-parser"), role), key, record))
                .containsOnly(403);
        assertThat(status(Realm.token("Bearer", List.of(), role), key, record)).containsOnly(403);
        assertProblem(stored(key), 404, "没有公布过");
        assertThat(status(Realm.reviewService(), key, record)).containsExactly(201, 200);
    }

    @Test
    void refusals_of_strangers_are_problems_without_a_hint_of_what_is_there() {
        String code = newAgency();
        publish(Sample.record(code, 2024, 11));
        String there = given().get("/editions/" + code + "/2024/1").asString();
        String notThere = given().get("/editions/" + code + "/2023/1").asString();
        assertThat(there).isEqualTo(notThere).contains("令牌");
    }

    @Test
    void the_database_holds_a_record_to_its_hash() throws SQLException {
        String code = newAgency();
        publish(Sample.record(code, 2024, 12));
        String sql = "update edition set record = record || '\\x20'::bytea where agency_code = '" + code + "'";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("check");
        }
    }

    private static List<Integer> status(String token, String key, CanonicalRecord record) {
        int put = Caller.put(
                        token == null ? given() : given().auth().oauth2(token), key, record.bytes(), record.revision())
                .statusCode();
        int get = (token == null ? given() : given().auth().oauth2(token))
                .get("/editions/" + key)
                .statusCode();
        return List.of(put, get);
    }

    private static Response stored(String key) {
        return asReviewService().get("/editions/" + key);
    }

    private static Response putText(String code, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return put(code + "/2024/1", bytes, CanonicalRecord.sha256(bytes));
    }

    private static Response putChanged(String code, UnaryOperator<ObjectNode> change) {
        try {
            ObjectNode json = (ObjectNode)
                    ReportJson.EXACT.readTree(Sample.record(code, 2024, 13).bytes());
            return putText(code, sorted(change.apply(json)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String sorted(ObjectNode json) throws IOException {
        Object plain = ReportJson.EXACT.treeToValue(json, Object.class);
        return ReportJson.EXACT
                .writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(plain);
    }

    private static void assertProblem(Response answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("detail")).contains(words);
    }
}
