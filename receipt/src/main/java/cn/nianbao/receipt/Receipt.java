package cn.nianbao.receipt;

import cn.nianbao.report.CanonicalJson;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The receipt (校验凭证) of a published version: the signed statement, its signatures, and the canonical record beside it,
 * so that a checker can name what was altered. Nothing in it is true because it stands there: only what a key signed that
 * the checker knows from elsewhere.
 *
 * @param signed the statement's bytes as the signatures cover them
 * @param record the record's bytes as they came; {@link #holdsItsRecord} says whether they are those of the statement
 */
public record Receipt(Statement statement, byte[] signed, List<Seal> seals, byte[] record) {

    private static final ObjectReader STRICT = ReportJson.EXACT
            .reader()
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final byte[] RECORD = "{\"record\":".getBytes(StandardCharsets.UTF_8);

    public Receipt {
        seals = List.copyOf(seals);
    }

    /** Signs with every key, in their order. */
    public static Receipt sign(
            CanonicalRecord record, LocalDate publishedOn, String auditHead, List<SigningKey> signers) {
        List<String> ids =
                signers.stream().map(signer -> signer.publicHalf().id()).toList();
        Statement statement = Statement.of(record, publishedOn, auditHead, ids);
        byte[] signed = statement.bytes();
        List<Seal> seals =
                signers.stream().map(signer -> Seal.of(signer, signed)).toList();
        return new Receipt(statement, signed, seals, record.bytes());
    }

    /** The receipt as it is handed out: canonical JSON. */
    public byte[] bytes() {
        // the record is canonical already, and its name comes before the others
        byte[] rest = bytesWithoutRecord();
        return ByteBuffer.allocate(RECORD.length + record.length + rest.length)
                .put(RECORD)
                .put(record)
                .put((byte) ',')
                .put(rest, 1, rest.length - 1)
                .array();
    }

    /** The receipt for a place that keeps the record already: canonical JSON. */
    public byte[] bytesWithoutRecord() {
        return CanonicalJson.bytes(withoutRecord());
    }

    /** The receipt that was kept without its record. */
    public static Receipt of(byte[] withoutRecord, CanonicalRecord record) {
        return of(tree(withoutRecord), record.bytes());
    }

    private ObjectNode withoutRecord() {
        ObjectNode node = ReportJson.EXACT.createObjectNode();
        node.set("statement", tree(signed));
        ArrayNode signatures = node.putArray("signatures");
        seals.forEach(seal -> signatures
                .addObject()
                .put("key", seal.key())
                .put("algorithm", seal.algorithm().word())
                .put("value", seal.text()));
        return node;
    }

    private static JsonNode tree(byte[] json) {
        try {
            return ReportJson.EXACT.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** @throws RuntimeException where it is none */
    private static Receipt of(JsonNode node) {
        return of(node, CanonicalJson.bytes(node.required("record")));
    }

    private static Receipt of(JsonNode node, byte[] record) {
        List<Seal> seals = new ArrayList<>();
        node.required("signatures").forEach(seal -> seals.add(Seal.read(seal)));
        return new Receipt(
                Statement.read(node.required("statement")),
                CanonicalJson.bytes(node.required("statement")),
                seals,
                record);
    }

    /**
     * Takes a receipt from anywhere. White space and the order of keys do not matter; a key that stands twice does, because
     * two programs may each believe another of the two.
     */
    public static Receipt read(byte[] json) throws BrokenReceipt {
        try {
            return of(STRICT.readTree(json));
        } catch (JacksonException notJson) {
            boolean twice = notJson.getMessage().startsWith("Duplicate field");
            throw new BrokenReceipt(twice ? "凭证中有重复的字段，可能被改动" : "凭证不是完整的 JSON");
        } catch (IOException | RuntimeException wrongShape) {
            throw new BrokenReceipt("凭证缺少应有的内容，或写法不对");
        }
    }

    /** Whether the record beside the statement is the one that was signed. */
    public boolean holdsItsRecord() {
        return CanonicalRecord.sha256(record).equals(statement.sha256())
                && Sm3.hex(record).equals(statement.sm3());
    }

    /** Whether the key's signature is there and right. */
    public boolean isSignedBy(VerificationKey key) {
        return seals.stream()
                .filter(seal -> seal.key().equals(key.id()) && seal.algorithm() == key.algorithm())
                .anyMatch(seal -> key.verifies(signed, seal.value()));
    }
}
