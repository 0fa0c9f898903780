package cn.nianbao.publish.serving;

import cn.nianbao.publish.serving.Prepared.Body;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.FileRegion;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * What is asked for most, each in an open file as it goes over the wire. The head is learned from what was sent, so that whatever
 * adds a header to an answer keeps its say; an answer with another head leaves from memory, until it is that one which is asked
 * for most.
 */
@Singleton
class Wholes {

    /** Bytes of a body below which a copy costs less than a file; longer than any head. */
    static final int LEAST = 32_768;

    /** So often a body is sent from memory before it is worth a file. */
    private static final int WANTED = 16;

    /** Each is an open file. */
    private static final int MOST = 256;

    private final Cache<Body, Sent> sent = Caffeine.newBuilder()
            .weakKeys()
            .maximumSize(MOST)
            .executor(Runnable::run)
            .removalListener((Body body, Sent entry, RemovalCause cause) -> entry.letGo())
            .build();
    private final Cellar cellar;
    private final Executor workers;

    @Inject
    Wholes(Cellar cellar, Vertx vertx) {
        this(
                cellar,
                work -> vertx.executeBlocking(
                        () -> {
                            work.run();
                            return null;
                        },
                        false));
    }

    /** @param workers may wait for a disk, as an event loop may not */
    Wholes(Cellar cellar, Executor workers) {
        this.cellar = cellar;
        this.workers = workers;
    }

    boolean mayHave(Body body) {
        return cellar.isThere() && body.content().length() >= LEAST;
    }

    /** The answer with just this head; empty where it was not sent often enough yet. */
    Optional<FileRegion> find(Body body, ByteBuf head) {
        Sent entry = sent.get(body, unknown -> new Sent());
        Optional<FileRegion> whole = entry.whole(head);
        if (whole.isEmpty() && entry.isWanted()) {
            byte[] learned = ByteBufUtil.getBytes(head);
            workers.execute(() -> cellar.whole(learned, body.content().bytes()).ifPresent(entry::keep));
        }
        return whole;
    }

    /** What is known of a body that is sent. */
    private static final class Sent {

        /** How often in a row it left from memory. */
        private int misses;

        private Whole whole;
        private boolean isLetGo;

        synchronized Optional<FileRegion> whole(ByteBuf head) {
            if (whole == null || !whole.beginsWith(head)) {
                return Optional.empty();
            }
            misses = 0;
            return Optional.of(whole.sending());
        }

        synchronized boolean isWanted() {
            return ++misses == WANTED;
        }

        synchronized void keep(Whole made) {
            drop();
            whole = made;
            if (isLetGo) {
                drop();
            }
        }

        synchronized void letGo() {
            isLetGo = true;
            drop();
        }

        private void drop() {
            if (whole != null) {
                whole.release();
                whole = null;
            }
        }
    }
}
