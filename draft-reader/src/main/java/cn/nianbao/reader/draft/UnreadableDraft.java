package cn.nianbao.reader.draft;

/** A file that cannot be read as a draft; the message tells its sender, in Chinese, what is wrong and what to do. */
public final class UnreadableDraft extends Exception {

    /** Why, in the terms of the contract's answers. */
    public enum Reason {
        /** Nothing in it (HTTP 422). */
        EMPTY,
        /** Over 20 MB (HTTP 413). */
        TOO_LARGE,
        /** No kind of file that is read here (HTTP 415). */
        UNSUPPORTED,
        /** A container that is broken, encrypted or built to do harm (HTTP 422). */
        HOSTILE
    }

    private final Reason reason;

    public UnreadableDraft(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
