package cn.nianbao.publish.connector;

import java.util.Optional;

/**
 * Somewhere that files are kept under paths with {@code /} between the names. Everything else about a kind of store is its
 * own affair; all of it is said in {@link Undelivered}.
 */
interface Store extends AutoCloseable {

    /** What is kept there, if anything. */
    Optional<byte[]> read(String path);

    /** Keeps it there in one move: whoever reads finds what was before, or all of this. */
    void put(Parcel.Item item);

    /** Removes it, where it is. */
    void remove(String path);

    @Override
    void close();

    /** Where such a store is entered: with one account, for one parcel. */
    @FunctionalInterface
    interface Door {
        Store open();
    }
}
