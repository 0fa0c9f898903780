package cn.nianbao.check.privacy;

/** What a finding shows of what it found. */
final class Mask {

    private static final int TAIL = 4;
    private static final int SHOWN = 3;

    private Mask() {}

    /** The first characters and the last four; the rest are stars. */
    static String number(String value, int head) {
        return value.substring(0, head) + "*".repeat(value.length() - head - TAIL) + tail(value);
    }

    static String tail(String value) {
        return value.substring(value.length() - TAIL);
    }

    /** The first character. */
    static String name(String value) {
        return value.substring(0, 1) + "*".repeat(value.length() - 1);
    }

    /** How it begins. */
    static String address(String words) {
        return words.substring(0, Math.min(SHOWN, words.length())) + "******";
    }
}
