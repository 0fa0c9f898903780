package cn.nianbao.deploy.bench;

/** What an automated office asks of the console for one report. */
enum Call {
    SUBMIT("提交初稿"),
    AWAIT_READING("查看是否识别完"),
    HAND_IN("提交初审"),
    TASKS("查看待办"),
    DECIDE("办理审核"),
    AWAIT_PUBLIC("查看是否公布");

    private final String shown;

    Call(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }
}
