package cn.nianbao.reader.statutory;

import java.util.function.Function;

/**
 * What was worked out of words that draft after draft repeats. It holds a fixed number of them, so no draft can make it grow: what
 * comes later takes the place of what stood there. Any thread may ask without a lock, for an entry never changes and the loss of
 * one costs no more than working it out again. Keys and values must not change once they are in here.
 */
public final class Memory<K, V> {

    /** Several times the words of all formats' tables. */
    private static final int USUAL_SIZE = 2048;

    /** In how many places a key may stand, so that two common ones do not drive each other out all the time. */
    private static final int PLACES = 4;

    private record Entry<K, V>(K key, V value) {}

    private final Entry<K, V>[] entries;

    public Memory() {
        this(USUAL_SIZE);
    }

    /** @param size a power of two */
    @SuppressWarnings("unchecked")
    Memory(int size) {
        entries = (Entry<K, V>[]) new Entry<?, ?>[size];
    }

    /** What is known of the key, else what is made of it now. */
    public V of(K key, Function<K, V> make) {
        int hash = key.hashCode();
        int home = hash ^ hash >>> 16;
        int free = home;
        for (int place = home; place < home + PLACES; place++) {
            Entry<K, V> entry = entries[place & entries.length - 1];
            if (entry == null) {
                free = place;
                break;
            }
            if (entry.key.equals(key)) {
                return entry.value;
            }
        }
        V value = make.apply(key);
        entries[free & entries.length - 1] = new Entry<>(key, value);
        return value;
    }
}
