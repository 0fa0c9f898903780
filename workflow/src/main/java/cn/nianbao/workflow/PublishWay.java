package cn.nianbao.workflow;

/** How an agency's report comes onto the net: by this system, or by a person who registers the address afterwards. */
public enum PublishWay {
    COLUMN("column"),
    BY_HAND("by-hand");

    private final String word;

    PublishWay(String word) {
        this.word = word;
    }

    /** The word of review-policy.dmn and of the process variable. */
    String word() {
        return word;
    }

    /** Roads of before this choice have no word for it and are published by this system. */
    static PublishWay of(String word) {
        for (PublishWay way : values()) {
            if (way.word.equals(word)) {
                return way;
            }
        }
        if (word == null) {
            return COLUMN;
        }
        throw new WrongMove("审签流程表中的发布方式“" + word + "”无效，应为 column 或 by-hand，请联系系统管理员。");
    }
}
