package cn.nianbao.receipt;

import cn.nianbao.report.CanonicalJson;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is signed. It names a published version and the check values of its record, and tells nothing of who decided what
 * and when inside the office.
 *
 * @param publishedOn the day in Shanghai; no time of day
 * @param sha256 of the canonical record, in hex
 * @param sm3 of the canonical record, in hex
 * @param previousSha256 of the version before; null for the first
 * @param auditHead head of the audit chain when the version was handed over; null where none was given
 * @param keys ids of every key that signs, so that a signature taken away is missed
 */
public record Statement(
        String agencyCode,
        String agency,
        int year,
        int version,
        LocalDate publishedOn,
        String title,
        String sha256,
        String sm3,
        String previousSha256,
        String auditHead,
        Kind kind,
        List<String> keys) {

    /** Which shape of statement this is; another shape takes another number. */
    private static final int SHAPE = 1;

    public Statement {
        keys = List.copyOf(keys);
    }

    static Statement of(CanonicalRecord record, LocalDate publishedOn, String auditHead, List<String> keys) {
        Report report = record.report();
        return new Statement(
                report.agencyCode(),
                report.agency(),
                report.year(),
                report.version(),
                publishedOn,
                report.title(),
                record.revision(),
                Sm3.hex(record.bytes()),
                record.previousRevision().orElse(null),
                auditHead,
                record.withdrawalNotice().isPresent() ? Kind.WITHDRAWN : Kind.PUBLISHED,
                keys);
    }

    /** The bytes under the signatures. */
    byte[] bytes() {
        return CanonicalJson.bytes(node());
    }

    private ObjectNode node() {
        ObjectNode node = ReportJson.EXACT
                .createObjectNode()
                .put("receipt", SHAPE)
                .put("agencyCode", agencyCode)
                .put("agency", agency)
                .put("year", year)
                .put("version", version)
                .put("publishedOn", publishedOn.toString())
                .put("title", title)
                .put("sha256", sha256)
                .put("sm3", sm3)
                .put("previousSha256", previousSha256)
                .put("auditHead", auditHead)
                .put("kind", kind.word());
        ArrayNode signers = node.putArray("keys");
        keys.forEach(signers::add);
        return node;
    }

    /** @throws RuntimeException where it is no statement of this shape */
    static Statement read(JsonNode node) {
        if (node.path("receipt").asInt() != SHAPE) {
            throw new IllegalArgumentException("不认识的凭证格式：" + node.path("receipt"));
        }
        List<String> keys = new ArrayList<>();
        node.required("keys").forEach(key -> keys.add(key.textValue()));
        return new Statement(
                node.required("agencyCode").textValue(),
                node.required("agency").textValue(),
                node.required("year").intValue(),
                node.required("version").intValue(),
                LocalDate.parse(node.required("publishedOn").textValue()),
                node.required("title").textValue(),
                node.required("sha256").textValue(),
                node.required("sm3").textValue(),
                node.required("previousSha256").textValue(),
                node.required("auditHead").textValue(),
                Kind.of(node.required("kind").textValue()),
                keys);
    }
}
