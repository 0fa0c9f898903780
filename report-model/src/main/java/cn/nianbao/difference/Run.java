package cn.nianbao.difference;

/** Words that both sides have, that only the earlier one had, or only the later one has. */
public record Run(Kind kind, String words) {

    /** Which side has the words. */
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    public boolean isGone() {
        return kind == Kind.GONE;
    }

    public boolean isNew() {
        return kind == Kind.NEW;
    }
}
