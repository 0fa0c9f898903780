package cn.nianbao.publish.serving;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that only has to be sent.
 *
 * <p>Each encoding has a strong entity tag of its own, as HTTP demands (RFC 9110, 8.8.3.3): the compressed bytes carry that of
 * the plain ones with {@code -gzip} behind. What must keep one tag whatever a reader's program accepts, as the canonical record
 * does, is never compressed here.
 */
public final class Prepared {

    /** Below this part of the plain bytes compressing is worth a reader's work. */
    private static final double WORTH_IT = 0.9;

    /** What a reader is sent: bytes, and the headers that belong to them. */
    record Body(Buffer buffer, String tag, List<Map.Entry<String, String>> headers) {

        byte[] bytes() {
            return buffer.getBytes();
        }
    }

    private final boolean compressible;
    private final Body plain;
    private final Body compressed;

    private Prepared(boolean compressible, Body plain, Body compressed) {
        this.compressible = compressible;
        this.plain = plain;
        this.compressed = compressed;
    }

    /**
     * @param tag the entity tag of the plain bytes, without quotes
     * @param more headers beside those that say type, tag and keeping
     */
    public static Prepared of(
            byte[] bytes, String mediaType, String tag, boolean compressible, Map<String, String> more) {
        List<Map.Entry<String, String>> headers = new ArrayList<>(more.entrySet());
        headers.add(Map.entry("Content-Type", mediaType));
        // every reader asks again, so that a correction or a removal is seen at once; an unchanged page costs a 304
        headers.add(Map.entry("Cache-Control", "no-cache"));
        if (compressible) {
            headers.add(Map.entry("Vary", "Accept-Encoding"));
        }
        return new Prepared(compressible, body(Unpooled.wrappedBuffer(bytes), tag, headers), null);
    }

    /** Ready to be sent many times: outside the heap, from where the network takes it as it is, and compressed as well. */
    Prepared toBeKept() {
        byte[] bytes = plain.bytes();
        byte[] smaller = compressible ? gzip(bytes) : bytes;
        List<Map.Entry<String, String>> headers = new ArrayList<>(plain.headers());
        headers.removeIf(header -> header.getKey().equals("ETag"));
        String tag = plain.tag().substring(1, plain.tag().length() - 1);
        Body outside = body(outsideTheHeap(bytes), tag, headers);
        if (smaller.length > bytes.length * WORTH_IT) {
            return new Prepared(compressible, outside, null);
        }
        headers.add(Map.entry("Content-Encoding", "gzip"));
        return new Prepared(true, outside, body(outsideTheHeap(smaller), tag + "-gzip", headers));
    }

    /** Java's own, which goes when nobody holds it any more: no event loop may release it. */
    private static ByteBuf outsideTheHeap(byte[] bytes) {
        return Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
    }

    /** Vert.x has no other way to wrap bytes without copying them for every reader. */
    @SuppressWarnings("deprecation")
    private static Body body(ByteBuf bytes, String tag, List<Map.Entry<String, String>> headers) {
        String quoted = '"' + tag + '"';
        List<Map.Entry<String, String>> all = new ArrayList<>(headers);
        all.add(Map.entry("ETag", quoted));
        return new Body(Buffer.buffer(Unpooled.unreleasableBuffer(bytes)), quoted, List.copyOf(all));
    }

    Body plain() {
        return plain;
    }

    /** Null where there is none. */
    Body compressed() {
        return compressed;
    }

    /** How many bytes it holds in memory. */
    int weight() {
        return plain.buffer().length()
                + (compressed == null ? 0 : compressed.buffer().length());
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream smaller = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(smaller)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return smaller.toByteArray();
    }
}
