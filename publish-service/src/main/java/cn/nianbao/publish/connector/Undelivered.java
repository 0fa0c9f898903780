package cn.nianbao.publish.connector;

/** A report did not get where it belongs. The message says why and what to do, in words for the city's own people. */
final class Undelivered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean hopeless;

    private Undelivered(String words, Throwable cause, boolean hopeless) {
        super(words, cause);
        this.hopeless = hopeless;
    }

    /** Worth trying again: the other side was away or busy. */
    static Undelivered forNow(String words, Throwable cause) {
        return new Undelivered(words, cause, false);
    }

    static Undelivered forNow(String words) {
        return forNow(words, null);
    }

    /** Trying again changes nothing until somebody does something about it. */
    static Undelivered forGood(String words) {
        return new Undelivered(words, null, true);
    }

    boolean isHopeless() {
        return hopeless;
    }
}
