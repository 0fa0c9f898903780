package cn.nianbao.deploy.bench;

/** What reading a draft costs. */
enum Cost {
    TIME("处理器时间（毫秒）", "cpu"),
    MEMORY("分配内存（MB）", "allocation");

    private final String shown;
    private final String word;

    Cost(String shown, String word) {
        this.shown = shown;
        this.word = word;
    }

    /** With its unit. */
    String shown() {
        return shown;
    }

    /** In the names of figures. */
    String word() {
        return word;
    }
}
