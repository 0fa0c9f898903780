package cn.nianbao.review.problem;

import java.util.List;

/** A call that is refused, in words for its caller; nothing has changed. Carries the HTTP status and each open item. */
public final class Refusal extends RuntimeException {

    /** What {@link #stale()} answers. */
    public static final int STALE = 412;
    /** What {@link #unprocessable} answers. */
    public static final int UNPROCESSABLE = 422;

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final transient List<String> items;

    private Refusal(int status, String title, String detail, List<String> items) {
        super(detail);
        this.status = status;
        this.title = title;
        this.items = List.copyOf(items);
    }

    /** 403: the caller may not do this at all. */
    public static Refusal forbidden(String detail) {
        return new Refusal(403, "没有权限", detail, List.of());
    }

    /** 404. */
    public static Refusal notFound(String detail) {
        return new Refusal(404, "没有找到", detail, List.of());
    }

    /** 409: it could be done, but not as things stand. */
    public static Refusal conflict(String detail) {
        return new Refusal(409, "现在不能办理", detail, List.of());
    }

    /** 412: somebody changed the report in between. */
    public static Refusal stale() {
        return new Refusal(STALE, "内容已被更新", "报告在您打开之后已有新的修改，请刷新后在最新内容上修改", List.of());
    }

    /** 422: the content does not do; each item says what is open. */
    public static Refusal unprocessable(String detail, List<String> items) {
        return new Refusal(UNPROCESSABLE, "内容不符合要求", detail, items);
    }

    /** Any other status. */
    public static Refusal of(int status, String title, String detail) {
        return new Refusal(status, title, detail, List.of());
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

    public List<String> items() {
        return items;
    }
}
