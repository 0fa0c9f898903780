package cn.nianbao.reader.page;

import java.text.Normalizer;

/**
 * Programs that make PDF name a letter by its shape, and so write the radical ⽉ (U+2F49) where the moon 月 (U+6708) stands: both
 * look the same. Readers mean the letter, never the radical.
 */
final class Ideographs {

    private static final char FIRST = '\u2e80';
    private static final char KANGXI = '\u2f00';
    private static final char LAST = '\u2fd5';

    /** Radicals that Unicode gives no letter for, each with the letter that looks the same. */
    private static final String RADICALS = "⺟⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻪⻬⻮⻰⻳";

    private static final String LETTERS = "母民西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄黾齐齿龙龟";

    private Ideographs() {}

    static String unified(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return letters(text);
            }
        }
        return text;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (char c : text.toCharArray()) {
            int known = RADICALS.indexOf(c);
            if (known >= 0) {
                letters.append(LETTERS.charAt(known));
            } else if (c >= KANGXI && c <= LAST) {
                letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
