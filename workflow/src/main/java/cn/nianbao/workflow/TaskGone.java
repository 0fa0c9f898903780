package cn.nianbao.workflow;

/**
 * The task was decided, recalled, or taken by another in the meantime; the message is Chinese and made for the user.
 * The transaction cannot be saved: look again in a new one.
 */
public class TaskGone extends RuntimeException {
    public TaskGone(Throwable cause) {
        super("这项任务已经由他人办理或已不在此环节，请刷新后查看。", cause);
    }

    public TaskGone() {
        this(null);
    }
}
