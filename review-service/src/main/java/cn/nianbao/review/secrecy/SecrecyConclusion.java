package cn.nianbao.review.secrecy;

/** What a secrecy review comes to. */
public enum SecrecyConclusion {
    PUBLIC("public", "可以公开"),
    NOT_PUBLIC("not-public", "不宜公开"),
    REFERRED("referred", "提请保密部门确定");

    private final String word;
    private final String shown;

    SecrecyConclusion(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    static SecrecyConclusion of(String word) {
        for (SecrecyConclusion conclusion : values()) {
            if (conclusion.word.equals(word)) {
                return conclusion;
            }
        }
        throw new IllegalArgumentException("不认识的保密审查结论：" + word);
    }
}
