package cn.nianbao.publish.opendata;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.EditionKey;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives out the downloads that take much work: each is made on its first request, by one thread for all, and kept in the
 * database. Who asks for one that is being made waits for that one; only so many may wait, so that pages always find a
 * thread, and the others are told when to come again.
 */
@ApplicationScoped
public class Workshop {

    private final Making making;
    private final Stock stock;
    private final WorkshopConfig config;
    private final Semaphore room;
    private final ExecutorService maker = Executors.newSingleThreadExecutor(work -> new Thread(work, "downloads"));
    private final Map<Piece, CompletableFuture<Rendition>> pieces = new ConcurrentHashMap<>();

    Workshop(Making making, Stock stock, WorkshopConfig config) {
        this.making = making;
        this.stock = stock;
        this.config = config;
        this.room = new Semaphore(config.waiting());
    }

    private record Piece(EditionKey key, Form form) {}

    /** @throws Problem 503 where too many wait already, or it takes too long */
    public Rendition take(EditionKey key, Form form) {
        return stock.find(key, form).orElseGet(() -> await(new Piece(key, form)));
    }

    private Rendition await(Piece piece) {
        if (!room.tryAcquire()) {
            throw busy();
        }
        try {
            return begun(piece).get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Could not make " + piece, failed.getCause());
        } catch (TimeoutException stillMaking) {
            throw busy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            room.release();
        }
    }

    /** The piece as it is being made, begun by whoever asked first. */
    private CompletableFuture<Rendition> begun(Piece piece) {
        CompletableFuture<Rendition> mine = new CompletableFuture<>();
        CompletableFuture<Rendition> others = pieces.putIfAbsent(piece, mine);
        if (others != null) {
            return others;
        }
        maker.execute(() -> make(piece, mine));
        return mine;
    }

    private void make(Piece piece, CompletableFuture<Rendition> made) {
        try {
            made.complete(making.make(piece.key(), piece.form()));
        } catch (RuntimeException | Error failed) {
            made.completeExceptionally(failed);
        } finally {
            pieces.remove(piece);
        }
    }

    private static Problem busy() {
        return Problem.busy("这份文件正在生成，请稍后再下载。网页和 JSON、CSV、XML 数据可以随时查看。");
    }

    @PreDestroy
    void close() {
        maker.shutdownNow();
    }
}
