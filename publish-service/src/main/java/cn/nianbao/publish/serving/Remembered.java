package cn.nianbao.publish.serving;

import java.util.function.Supplier;

/**
 * Something that is made from all that is public, and anew once anything was published. Like the {@link Answers} it is believed
 * without a question only while it would be heard of.
 */
public final class Remembered<T> {

    private final Answers answers;
    private final Supplier<T> making;
    private volatile Made<T> last;

    public Remembered(Answers answers, Supplier<T> making) {
        this.answers = answers;
        this.making = making;
    }

    private record Made<T>(long change, T value) {}

    public T get() {
        Made<T> known = last;
        if (known != null && answers.hears() && known.change() == answers.changes()) {
            return known.value();
        }
        // counted before it is looked up: what is published meanwhile has it made again
        long change = answers.changes();
        T value = making.get();
        last = new Made<>(change, value);
        return value;
    }
}
