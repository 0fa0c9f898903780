package cn.nianbao.review.draft;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Has each thing made once however many ask for it at the same time: who comes while it is being made waits for it. */
final class Once<T> {

    private final Map<String, CompletableFuture<T>> making = new ConcurrentHashMap<>();

    /**
     * The thing of that name.
     *
     * @param known looks whether it was made before
     * @param maker makes and keeps it
     */
    T of(String name, Supplier<Optional<T>> known, Supplier<T> maker) {
        return known.get().orElseGet(() -> made(name, known, maker));
    }

    private T made(String name, Supplier<Optional<T>> known, Supplier<T> maker) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> others = making.putIfAbsent(name, mine);
        if (others != null) {
            return joined(others);
        }
        try {
            // it may have been finished between the first look and now
            T thing = known.get().orElseGet(maker);
            mine.complete(thing);
            return thing;
        } catch (RuntimeException failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            making.remove(name);
        }
    }

    private T joined(CompletableFuture<T> others) {
        try {
            return others.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException same ? same : failed;
        }
    }
}
