package cn.nianbao.publish.proof;

import static cn.nianbao.publish.Caller.asReviewService;
import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.receipt.Kind;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.receipt.VerificationKey;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ReceiptsTest {

    private static final String HEAD = "0f".repeat(32);

    @Inject
    DataSource database;

    @Test
    void aPublishedVersionHasAReceiptThatItsKeysSigned() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 5);
        publishWith(HEAD, record).then().statusCode(201);
        Response answer = read(address(record) + ".receipt.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/json");
        assertThat(answer.header("Content-Disposition"))
                .contains(record.report().agencyCode() + "-2025-v1.receipt.json");
        Receipt receipt = Receipt.read(answer.asByteArray());
        assertThat(keys()).hasSize(2).allMatch(receipt::isSignedBy);
        assertThat(receipt.holdsItsRecord()).isTrue();
        assertThat(receipt.record()).isEqualTo(record.bytes());
        assertThat(receipt.statement().sha256()).isEqualTo(record.revision());
        assertThat(receipt.statement().auditHead()).isEqualTo(HEAD);
        assertThat(receipt.statement().publishedOn()).isEqualTo(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void itIsTheSameBytesEachTimeAtBothAddressesAndInThePage() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 5);
        publish(record);
        List<String> answers = IntStream.range(0, 3)
                .mapToObj(i -> read(address(record) + (i == 0 ? "" : "/v1") + ".receipt.json"))
                .map(answer -> new String(answer.asByteArray(), StandardCharsets.UTF_8))
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
        Element block = page(address(record)).selectFirst("data#receipt-data");
        assertThat(block.attr("value")).doesNotContain("<", "&", "'");
        assertThat(Receipt.read(block.attr("value").getBytes(StandardCharsets.UTF_8))
                        .bytes())
                .isEqualTo(answers.get(0).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePageTellsThePublicHowToCheckIt() {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 5);
        publish(record);
        Element box = page(address(record)).selectFirst("#proof");
        assertThat(box.text()).contains(record.revision(), "SM3", "deploy/verify");
        for (String link : box.select("a[href]").eachAttr("href")) {
            assertThat(read(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    /** Keys change, receipts do not: what was kept is what is handed out. */
    @Test
    void aReceiptOfBeforeTheKeysChangedStaysAsItWas() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 5);
        publish(record);
        execute("update receipt set statement = convert_to(replace(convert_from(statement, 'UTF8'), '"
                + keys().get(0).id() + "', 'ed25519-of-before'), 'UTF8') where agency_code = '"
                + record.report().agencyCode() + "'");
        assertThat(Receipt.read(read(address(record) + ".receipt.json").asByteArray())
                        .statement()
                        .keys())
                .contains("ed25519-of-before");
    }

    @Test
    void anEditionOfBeforeThereWereReceiptsGetsItsOwn() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 5);
        publish(record);
        execute("delete from receipt where agency_code = '" + record.report().agencyCode() + "'");
        Receipt receipt = Receipt.read(read(address(record) + ".receipt.json").asByteArray());
        assertThat(keys()).allMatch(receipt::isSignedBy);
        assertThat(receipt.statement().auditHead()).isNull();
    }

    @Test
    void theFirstAuditHeadIsKeptAndAWrongOneRefused() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 5);
        publishWith("not-hex", record).then().statusCode(422);
        publishWith(HEAD, record).then().statusCode(201);
        publishWith("1e".repeat(32), record).then().statusCode(200);
        assertThat(Receipt.read(read(address(record) + ".receipt.json").asByteArray())
                        .statement()
                        .auditHead())
                .isEqualTo(HEAD);
    }

    /** Of what was taken down only the receipt of the removal is left, and nothing of the content is in it. */
    @Test
    void ofAWithdrawnReportTheReceiptOfTheWithdrawalIsLeft() throws Exception {
        Report report = Sample.report(newAgency(), 2025, 5);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        CanonicalRecord down = CanonicalRecord.ofWithdrawal(
                report.as(report.agencyCode(), report.agency(), 2025, 2), first.revision(), "正在核查。");
        publish(down);
        assertThat(read(address(first) + "/v1.receipt.json").statusCode()).isEqualTo(410);
        assertThat(read(address(first)).statusCode()).isEqualTo(410);
        Response left = read(address(first) + ".receipt.json");
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(left.asString()).doesNotContain("防汛", "\"state\"");
        Receipt receipt = Receipt.read(left.asByteArray());
        assertThat(receipt.statement().kind()).isEqualTo(Kind.WITHDRAWN);
        assertThat(receipt.statement().previousSha256()).isEqualTo(first.revision());
        assertThat(keys()).allMatch(receipt::isSignedBy);
    }

    @Test
    void aKeyThatIsNotThereIsAWordedAnswer() {
        assertThat(read("/keys/ed25519-0000.pem").statusCode()).isEqualTo(404);
        assertThat(read("/keys/ed25519-0000.pem").asString()).contains("没有这把公钥");
    }

    static String address(CanonicalRecord record) {
        Report report = record.report();
        return "/reports/" + report.agencyCode() + "/" + report.year();
    }

    private static Response publishWith(String auditHead, CanonicalRecord record) {
        return asReviewService()
                .contentType("application/json")
                .header("Nianbao-Revision", record.revision())
                .header("Nianbao-Audit-Head", auditHead)
                .body(record.bytes())
                .put("/editions/" + record.report().agencyCode() + "/2025/1");
    }

    /** As the service hands them to the public. */
    private static List<VerificationKey> keys() throws Exception {
        List<VerificationKey> keys = new ArrayList<>();
        for (JsonNode key :
                ReportJson.EXACT.readTree(read("/keys.json").asByteArray()).path("keys")) {
            VerificationKey same =
                    VerificationKey.read(read(key.path("address").asText()).asString());
            assertThat(same.id()).isEqualTo(key.path("id").asText()).startsWith("demo-");
            assertThat(key.path("demo").asBoolean()).isTrue();
            keys.add(same);
        }
        return keys;
    }

    private static Document page(String address) {
        return Jsoup.parse(read(address).asString());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
