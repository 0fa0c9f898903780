package cn.nianbao.report;

/** What a section is about, known by its content and never by its number: agencies shift and drop the numbers. */
public enum SectionKind {
    /** 前言: legal basis, period, contact. */
    PREFACE("preface", "前言"),
    OVERVIEW("overview", "总体情况"),
    DISCLOSURE("disclosure", "主动公开政府信息情况"),
    REQUESTS("requests", "收到和处理政府信息公开申请情况"),
    PROCEEDINGS("proceedings", "政府信息公开行政复议、行政诉讼情况"),
    PROBLEMS("problems", "存在的主要问题及改进情况"),
    OTHER("other", "其他需要报告的事项"),
    /** A section that the format does not know. */
    EXTRA("extra", "格式以外的部分");

    private final String word;
    private final String heading;

    SectionKind(String word, String heading) {
        this.word = word;
        this.heading = heading;
    }

    public String word() {
        return word;
    }

    /** The heading that the statutory format gives, without its number. */
    public String heading() {
        return heading;
    }

    public static SectionKind of(String word) {
        for (SectionKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("不认识的部分：" + word);
    }
}
