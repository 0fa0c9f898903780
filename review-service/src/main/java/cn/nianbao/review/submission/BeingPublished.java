package cn.nianbao.review.submission;

import cn.nianbao.review.problem.Refusal;

/** Nothing was taken down, because another version of the report is just becoming public; that takes seconds. */
final class BeingPublished extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int version;

    BeingPublished(int version) {
        super("version " + version + " is being published", null, false, false);
        this.version = version;
    }

    /** What is said to whoever cannot be kept waiting any longer. */
    Refusal refusal() {
        return Refusal.conflict("第 " + version + " 版正在发布，尚未核对完毕，这次没有撤下；请稍后再提交一次，届时各版一并撤下；久未结束的，请系统管理员处理");
    }
}
