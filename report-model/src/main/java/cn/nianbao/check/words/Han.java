package cn.nianbao.check.words;

/** Which characters are Chinese. */
final class Han {

    private Han() {}

    static boolean is(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '〇';
    }

    /** Whether the piece has nothing else in it. */
    static boolean all(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += is(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
