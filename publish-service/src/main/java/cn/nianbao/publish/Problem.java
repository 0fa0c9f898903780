package cn.nianbao.publish;

/**
 * A refusal, in words for the caller: what is wrong and what to do. {@link Problems} turns it into an answer.
 *
 * <p>It carries no stack trace, because it describes the request and not a fault of the program.
 */
public final class Problem extends RuntimeException {

    private final int status;
    private final String title;

    private Problem(int status, String title, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
    }

    /** Nothing is published at that address. */
    public static Problem notFound(String detail) {
        return new Problem(404, "没有找到", detail);
    }

    /** It was published and was taken down since. */
    public static Problem gone(String notice) {
        return new Problem(410, "该年报已撤下", notice);
    }

    /** The request contradicts what is already published. */
    public static Problem conflict(String detail) {
        return new Problem(409, "与已公布的内容冲突", detail);
    }

    /** The content itself cannot be accepted. */
    public static Problem unprocessable(String detail) {
        return new Problem(422, "内容不能公布", detail);
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return getMessage();
    }
}
