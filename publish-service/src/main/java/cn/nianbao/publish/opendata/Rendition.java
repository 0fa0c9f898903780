package cn.nianbao.publish.opendata;

import cn.nianbao.report.CanonicalRecord;
import java.nio.charset.StandardCharsets;

/**
 * Bytes ready to be sent.
 *
 * @param etag SHA-256 of the bytes in hex; for the record itself that is its revision
 */
public record Rendition(String mediaType, byte[] bytes, String etag) {

    public static Rendition of(String mediaType, byte[] bytes) {
        return new Rendition(mediaType, bytes, CanonicalRecord.sha256(bytes));
    }

    public static Rendition of(String mediaType, String text) {
        return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }
}
