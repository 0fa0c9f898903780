package cn.nianbao.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The one form of a report that is hashed, signed and published: what the public will read, and nothing of how it was read
 * from a draft. The same content gives the same bytes, so a new rule or another file type changes no approval.
 *
 * @see CanonicalJson
 */
public final class CanonicalRecord {

    private final byte[] bytes;
    private final String revision;
    /** What the bytes say, once somebody asked; read only. */
    private volatile JsonNode tree;

    private CanonicalRecord(byte[] bytes) {
        this(bytes, sha256(bytes));
    }

    private CanonicalRecord(byte[] bytes, String revision) {
        this.bytes = bytes;
        this.revision = revision;
    }

    /**
     * The record of a report that has nothing explained in public.
     *
     * @param previousRevision the revision of the published version before this one; null for the first
     */
    public static CanonicalRecord of(Report report, String previousRevision) {
        return of(report, previousRevision, PublicNotes.NONE);
    }

    /** The record of a report with what is said of it in public. */
    public static CanonicalRecord of(Report report, String previousRevision, PublicNotes notes) {
        return new CanonicalRecord(CanonicalJson.bytes(node(report, previousRevision, notes)));
    }

    /**
     * The record of a version that takes a report down (撤下): who, which year, and the notice that stands in its place. It
     * holds nothing of the content, so that what had to go is gone.
     *
     * @param previousRevision the revision of the version that was public
     * @param notice why, as the public will read it
     */
    public static CanonicalRecord ofWithdrawal(Report report, String previousRevision, String notice) {
        ObjectNode node = node(report.withoutContent(), previousRevision, PublicNotes.NONE);
        node.putObject("withdrawal").put("notice", notice);
        return new CanonicalRecord(CanonicalJson.bytes(node));
    }

    private static ObjectNode node(Report report, String previousRevision, PublicNotes notes) {
        ObjectNode node = ReportJson.EXACT.createObjectNode();
        node.put("agencyCode", report.agencyCode());
        node.put("agency", report.agency());
        node.put("year", report.year());
        node.put("version", report.version());
        node.put("previousRevision", previousRevision);
        node.put("format", report.format());
        node.put("title", report.title());
        node.set("period", ReportJson.period(report.period()));
        node.put("signedBy", report.signedBy());
        node.put(
                "signedOn", report.signedOn() == null ? null : report.signedOn().toString());
        ArrayNode sections = node.putArray("sections");
        report.sections().forEach(section -> sections.add(ReportJson.section(section)));
        ObjectNode cells = node.putObject("cells");
        report.cells().forEach((id, cell) -> cells.putObject(id.toString())
                .put("state", cell.state().word())
                .put("value", cell.value())
                .put("unit", cell.unit()));
        notes.write(node);
        return node;
    }

    /**
     * Takes bytes that claim to be a canonical record.
     *
     * @throws IllegalArgumentException when they are not in canonical form
     */
    public static CanonicalRecord read(byte[] bytes) {
        try {
            byte[] again = CanonicalJson.bytes(ReportJson.EXACT.readTree(bytes));
            if (!Arrays.equals(again, bytes)) {
                throw new IllegalArgumentException("不是规范记录：键未排序、文字未规范化或数值写法不符");
            }
            return new CanonicalRecord(bytes.clone());
        } catch (IOException notJson) {
            throw new IllegalArgumentException("不是规范记录：JSON 格式有误", notJson);
        }
    }

    /**
     * A record out of a store that took it as {@link #read} does and holds it to its hash itself: nothing is proven again.
     *
     * @param bytes not to be changed afterwards
     */
    public static CanonicalRecord stored(byte[] bytes, String revision) {
        return new CanonicalRecord(bytes, revision);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes in 64 hex digits; the HTTP {@code ETag} is the same in quotes. */
    public String revision() {
        return revision;
    }

    /** The report as far as the record holds it: no places, no source. */
    public Report report() {
        return ReportJson.read(tree());
    }

    /** What is said of the report in public. */
    public PublicNotes notes() {
        return PublicNotes.read(tree());
    }

    /** The revision of the published version before this one; empty for the first. */
    public Optional<String> previousRevision() {
        return Optional.ofNullable(tree().path("previousRevision").textValue());
    }

    /** Why the report was taken down, where that is what this record says. */
    public Optional<String> withdrawalNotice() {
        return Optional.ofNullable(tree().path("withdrawal").path("notice").textValue());
    }

    private JsonNode tree() {
        JsonNode known = tree;
        if (known == null) {
            known = parsed();
            tree = known;
        }
        return known;
    }

    private JsonNode parsed() {
        try {
            return ReportJson.EXACT.readTree(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
