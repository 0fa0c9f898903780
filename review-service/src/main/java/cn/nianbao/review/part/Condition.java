package cn.nianbao.review.part;

/**
 * How a part of the system is now.
 *
 * @param advice what to do about it; empty where nothing is to be done
 */
public record Condition(String part, State state, String said, String advice) {

    /** Whether it works. */
    public enum State {
        UP("正常", "up"),
        DOWN("不正常", "down"),
        OFF("没有启用", "off");

        private final String shown;
        private final String style;

        State(String shown, String style) {
            this.shown = shown;
            this.style = style;
        }

        public String shown() {
            return shown;
        }

        public String style() {
            return style;
        }
    }

    static Condition up(String part, String said) {
        return new Condition(part, State.UP, said, "");
    }

    static Condition down(String part, String said, String advice) {
        return new Condition(part, State.DOWN, said, advice);
    }

    static Condition off(String part, String said) {
        return new Condition(part, State.OFF, said, "");
    }
}
