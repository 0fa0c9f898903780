package cn.nianbao.check;

/** How much a finding weighs. */
public enum Severity {
    /** 必改: blocks handing in and every approval. */
    ERROR("error", "必改"),
    /** 须说明: needs an explanation by staff. */
    WARNING("warning", "须说明"),
    /** 提示: informs. */
    NOTICE("notice", "提示");

    private final String word;
    private final String shown;

    Severity(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** The word that stands for it in JSON. */
    public String word() {
        return word;
    }

    /** The word that people see. */
    public String shown() {
        return shown;
    }
}
