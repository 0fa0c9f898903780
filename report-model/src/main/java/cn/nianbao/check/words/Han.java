package cn.nianbao.check.words;

import java.util.Arrays;

/** Which characters are Chinese. */
final class Han {

    private Han() {}

    static boolean is(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '〇';
    }

    /** The places of all other characters. */
    static int[] others(String text) {
        int[] places = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }

    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += is(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }
}
