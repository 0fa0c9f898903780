package cn.nianbao.publish.serving;

import cn.nianbao.publish.serving.Content.InMemory;
import cn.nianbao.publish.serving.Content.OnDisk;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    record Body(Content content, String tag, List<Header> headers) {}

    /** As the network takes it: bytes, not characters. */
    record Header(CharSequence name, CharSequence value) {

        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
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
        List<Header> headers = new ArrayList<>();
        more.forEach((name, value) -> headers.add(Header.of(name, value)));
        headers.add(Header.of("Content-Type", mediaType));
        // every reader asks again, so that a correction or a removal is seen at once; an unchanged page costs a 304
        headers.add(Header.of("Cache-Control", "no-cache"));
        if (compressible) {
            headers.add(Header.of("Vary", "Accept-Encoding"));
        }
        return new Prepared(compressible, body(Unpooled.wrappedBuffer(bytes), tag, headers), null);
    }

    /** Ready to be sent many times: outside the heap, from where the network takes it as it is, and compressed as well. */
    Prepared toBeKept() {
        byte[] bytes = plain.content().bytes();
        byte[] smaller = compressible ? gzip(bytes) : bytes;
        List<Header> headers = new ArrayList<>(plain.headers());
        headers.remove(Header.of("ETag", plain.tag()));
        String tag = plain.tag().substring(1, plain.tag().length() - 1);
        Body outside = body(outsideTheHeap(bytes), tag, headers);
        if (smaller.length > bytes.length * WORTH_IT) {
            return new Prepared(compressible, outside, null);
        }
        headers.add(Header.of("Content-Encoding", "gzip"));
        return new Prepared(true, outside, body(outsideTheHeap(smaller), tag + "-gzip", headers));
    }

    /** Java's own, which goes when nobody holds it any more: no event loop may release it. */
    private static ByteBuf outsideTheHeap(byte[] bytes) {
        return Unpooled.wrappedBuffer(
                ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
    }

    /** Vert.x has no other way to wrap bytes without copying them for every reader. */
    @SuppressWarnings("deprecation")
    private static Content inMemory(ByteBuf bytes) {
        return new InMemory(Buffer.buffer(Unpooled.unreleasableBuffer(bytes)));
    }

    private static Body body(ByteBuf bytes, String tag, List<Header> headers) {
        String quoted = '"' + tag + '"';
        List<Header> all = new ArrayList<>(headers);
        all.add(Header.of("ETag", quoted));
        return new Body(inMemory(bytes), quoted, List.copyOf(all));
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
        return plain.content().length()
                + (compressed == null ? 0 : compressed.content().length());
    }

    /** The same with its bytes on disk, in one file; empty where there is no room. */
    Optional<Prepared> storedIn(Cellar cellar) {
        byte[] first = plain.content().bytes();
        byte[] second = compressed == null ? new byte[0] : compressed.content().bytes();
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return cellar.put(both)
                .map(file -> held(new OnDisk(file, 0, first.length), new OnDisk(file, first.length, second.length)));
    }

    /** The same with its bytes outside the heap; empty where they are gone from the disk. */
    Optional<Prepared> backInMemory() {
        try {
            return Optional.of(held(copied(plain), compressed == null ? null : copied(compressed)));
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    private static Content copied(Body body) {
        return inMemory(outsideTheHeap(body.content().bytes()));
    }

    private Prepared held(Content first, Content second) {
        return new Prepared(
                compressible,
                new Body(first, plain.tag(), plain.headers()),
                compressed == null ? null : new Body(second, compressed.tag(), compressed.headers()));
    }

    /** The file that holds it, where it lies on disk. */
    Optional<Path> file() {
        return plain.content() instanceof OnDisk there ? Optional.of(there.file()) : Optional.empty();
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
