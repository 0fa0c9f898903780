package cn.nianbao.receipt;

/** Bytes that are no receipt; the message says in Chinese why. */
public final class BrokenReceipt extends Exception {

    BrokenReceipt(String message) {
        super(message);
    }
}
