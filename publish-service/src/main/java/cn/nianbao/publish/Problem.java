package cn.nianbao.publish;

/**
 * A refusal, in words for the caller: what is wrong and what to do. {@link Problems} turns it into an answer.
 *
 * <p>It carries no stack trace, because it describes the request and not a fault of the program.
 */
public final class Problem extends RuntimeException {

    private final int status;
    private final String title;
    private final Removal removal;

    private Problem(int status, String title, String detail, Removal removal) {
        super(detail, null, false, false);
        this.status = status;
        this.title = title;
        this.removal = removal;
    }

    private Problem(int status, String title, String detail) {
        this(status, title, detail, null);
    }

    /** Nothing is published at that address. */
    public static Problem notFound(String detail) {
        return new Problem(404, "没有找到", detail);
    }

    /** It was published and was taken down since. */
    public static Problem gone(Removal removal) {
        return new Problem(410, "该年报已撤下", removal.title() + "：" + removal.notice(), removal);
    }

    /** The request contradicts what is already published. */
    public static Problem conflict(String detail) {
        return new Problem(409, "与已公布的内容冲突", detail);
    }

    /** The content itself cannot be accepted. */
    public static Problem unprocessable(String detail) {
        return new Problem(422, "内容不能公布", detail);
    }

    /** It is more than any report could be. */
    public static Problem tooLarge(String detail) {
        return new Problem(413, "内容过大", detail);
    }

    /** It can be had, but not at once. */
    public static Problem busy(String detail) {
        return new Problem(503, "暂时繁忙", detail);
    }

    /** The request itself is not understood. */
    public static Problem malformed(String detail) {
        return new Problem(400, "请求有误", detail);
    }

    /** The caller asks for more than its share. */
    public static Problem tooMany(String detail) {
        return new Problem(429, "访问过于频繁", detail);
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail);
    }

    /** What stands in the place of a report that was taken down; null for every other refusal. */
    public Removal removal() {
        return removal;
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
