package cn.nianbao.receipt;

/** A key, or a folder of keys, that cannot be used; the message says in Chinese what to do. */
public final class UnusableKey extends Exception {

    public UnusableKey(String message) {
        super(message);
    }
}
