package cn.nianbao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 22);
    private static final SigningKey ED25519 = SigningKey.generate(Algorithm.ED25519);
    private static final SigningKey SM2 = SigningKey.generate(Algorithm.SM2);
    private static final CanonicalRecord RECORD = CanonicalRecord.of(report(), null);

    private final Receipt receipt = Receipt.sign(RECORD, DAY, "ab".repeat(32), List.of(ED25519, SM2));

    private static Report report() {
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
                List.of(new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", "按要求开展。")),
                Map.of(CellId.of("a20-8/fees/amount"), Cell.number(new BigDecimal("18.8710"))));
    }

    @Test
    void itIsCheckedAfterItTravelledAsText() throws Exception {
        Receipt read = Receipt.read(receipt.bytes());
        assertThat(read.isSignedBy(ED25519.publicHalf())).isTrue();
        assertThat(read.isSignedBy(SM2.publicHalf())).isTrue();
        assertThat(read.holdsItsRecord()).isTrue();
        assertThat(read.record()).isEqualTo(RECORD.bytes());
        assertThat(read.statement()).isEqualTo(receipt.statement());
        assertThat(read.bytes()).isEqualTo(receipt.bytes());
    }

    @Test
    void itTellsTheDayAndNothingOfTheOffice() throws Exception {
        assertThat(fields(whole()))
                .containsExactlyInAnyOrder(
                        "receipt",
                        "agencyCode",
                        "agency",
                        "year",
                        "version",
                        "publishedOn",
                        "title",
                        "sha256",
                        "sm3",
                        "previousSha256",
                        "auditHead",
                        "kind",
                        "keys");
        assertThat(whole().at("/statement/publishedOn").asText()).isEqualTo("2026-01-22");
        assertThat(whole().at("/statement/kind").asText()).isEqualTo("published");
    }

    /** The first example of GB/T 32905, appendix A. */
    @Test
    void sm3IsThatOfTheStandard() {
        assertThat(Sm3.hex("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void everyWordOfTheStatementIsSigned() throws Exception {
        List<String> fields = fields(whole());
        fields.removeAll(List.of("receipt", "keys"));
        for (String field : fields) {
            ObjectNode forged = whole();
            ObjectNode statement = forged.withObject("statement");
            switch (field) {
                case "year", "version" -> statement.put(field, 3);
                case "publishedOn" -> statement.put(field, "2026-01-23");
                case "kind" -> statement.put(field, "withdrawn");
                default -> statement.put(field, "00");
            }
            Receipt read = Receipt.read(ReportJson.bytes(forged));
            assertThat(read.isSignedBy(ED25519.publicHalf())).as(field).isFalse();
            assertThat(read.isSignedBy(SM2.publicHalf())).as(field).isFalse();
        }
    }

    @Test
    void theOrderOfKeysAndWhiteSpaceDoNotMatter() throws Exception {
        ObjectNode whole = whole();
        ObjectNode statement = whole.withObject("statement");
        ObjectNode backwards = ReportJson.EXACT.createObjectNode();
        List<String> names = fields(whole);
        Collections.reverse(names);
        names.forEach(name -> backwards.set(name, statement.get(name)));
        whole.set("statement", backwards);
        Receipt read =
                Receipt.read(ReportJson.EXACT.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole));
        assertThat(read.isSignedBy(ED25519.publicHalf())).isTrue();
        assertThat(read.isSignedBy(SM2.publicHalf())).isTrue();
        assertThat(read.holdsItsRecord()).isTrue();
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        byte[] twice = changed("\"version\":1,\"year\"", "\"version\":1,\"version\":2,\"year\"");
        assertThatThrownBy(() -> Receipt.read(twice))
                .isInstanceOf(BrokenReceipt.class)
                .hasMessageContaining("重复");
    }

    @Test
    void whatIsNoReceiptIsRefusedInWords() {
        Stream.of(
                        "",
                        "{}",
                        "[]",
                        "{\"statement\":1}",
                        "null",
                        "{\"statement\":{\"year\":1e999999999}}",
                        "[".repeat(9000))
                .forEach(text -> assertThatThrownBy(() -> Receipt.read(text.getBytes(StandardCharsets.UTF_8)))
                        .as(text)
                        .isInstanceOf(BrokenReceipt.class)
                        .hasMessageMatching("凭证.*"));
    }

    @Test
    void anotherRecordIsNotTheOneThatWasSigned() throws Exception {
        assertThat(Receipt.read(changed("18.8710", "18.871")).holdsItsRecord()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aKeyTravelsAsTextAndSignsForItselfAlone(Algorithm algorithm) throws Exception {
        SigningKey key = SigningKey.read(SigningKey.generate(algorithm).pem());
        VerificationKey checker = VerificationKey.read(key.publicHalf().pem());
        assertThat(checker.id()).isEqualTo(key.publicHalf().id()).matches("(ed25519|sm2)-[0-9a-f]{32}");
        Receipt signed = Receipt.sign(RECORD, DAY, null, List.of(key));
        assertThat(signed.isSignedBy(checker)).isTrue();
        assertThat(signed.isSignedBy(SigningKey.generate(algorithm).publicHalf()))
                .isFalse();
        assertThat(receipt.isSignedBy(checker)).isFalse();
    }

    /** The id is only a name: a receipt that names a trusted key is not signed by it. */
    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aSignatureUnderAnotherKeysNameIsNone(Algorithm algorithm) throws Exception {
        VerificationKey trusted = (algorithm == Algorithm.SM2 ? SM2 : ED25519).publicHalf();
        SigningKey stranger = SigningKey.generate(algorithm);
        String forged = new String(
                        Receipt.sign(RECORD, DAY, null, List.of(stranger)).bytes(), StandardCharsets.UTF_8)
                .replace(stranger.publicHalf().id(), trusted.id());
        assertThat(Receipt.read(forged.getBytes(StandardCharsets.UTF_8)).isSignedBy(trusted))
                .isFalse();
    }

    @Test
    void aWithdrawalSaysSoAndHoldsNothingOfTheContent() {
        Report second = report().as("anlan-emergency", "安澜市应急管理局", 2025, 2);
        CanonicalRecord down = CanonicalRecord.ofWithdrawal(second, RECORD.revision(), "正在核查。");
        Receipt said = Receipt.sign(down, DAY, null, List.of(ED25519, SM2));
        assertThat(said.statement().kind()).isEqualTo(Kind.WITHDRAWN);
        assertThat(said.statement().previousSha256()).isEqualTo(RECORD.revision());
        assertThat(new String(said.bytes(), StandardCharsets.UTF_8)).doesNotContain("18.8710", "按要求开展");
    }

    private ObjectNode whole() throws Exception {
        return (ObjectNode) ReportJson.EXACT.readTree(receipt.bytes());
    }

    private byte[] changed(String from, String to) {
        String text = new String(receipt.bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> fields(ObjectNode whole) {
        List<String> names = new ArrayList<>();
        whole.path("statement").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
