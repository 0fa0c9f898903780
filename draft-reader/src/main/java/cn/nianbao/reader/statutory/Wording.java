package cn.nianbao.reader.statutory;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words made alike for comparing: one width, no white space, no punctuation, simplified characters. What is compared is never
 * shown or kept.
 */
public final class Wording {

    private static final String TRADITIONAL = "萬業為爲舉於會體關決減務區單發號後國處複復審對屬並開當總執護報據無機權條構沒現確糾納組織經結給"
            + "統繼續維罰獲範補規計認議許訟訴訪詢請購費資轉過這進採問間須項題額類該數兩與實強廢繳穩製佈個還達時檔內辦劃動況係別術門網應標準";
    private static final String SIMPLIFIED = "万业为为举于会体关决减务区单发号后国处复复审对属并开当总执护报据无机权条构没现确纠纳组织经结给"
            + "统继续维罚获范补规计认议许讼诉访询请购费资转过这进采问间须项题额类该数两与实强废缴稳制布个还达时档内办划动况系别术门网应标准";

    /** Characters that recognition takes for the labels' own, for they look alike. */
    private static final String MISTAKEN = "子末巳己曰白倍士";

    private static final String MEANT = "予未已已日自信土";

    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';
    /** Signs that mean the same in every width. */
    private static final String PLAIN_SIGNS = "、。《》“”‘’—·\u3000";

    private static final char WIDE_BLANK = '\u3000';

    private static final char[] CHARACTERS = characters();

    /** Mirror sites turn not only characters but words. */
    private static final List<Map.Entry<String, String>> MIRRORED =
            List.of(Map.entry("规范性档案", "规范性文件"), Map.entry("资讯", "信息"));

    /** Rare characters of them: words that have neither are none of them. */
    private static final char MIRROR_MARK = '档';

    private static final char OTHER_MIRROR_MARK = '讯';

    /** What broken converters leave behind a character: 根據(jù). */
    private static final Pattern PINYIN = Pattern.compile("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}\\)");

    private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");

    private Wording() {}

    /**
     * A label apart from its number.
     *
     * @param number such as (三), 一 or 2; empty where there is none
     * @param words what follows the number, made alike
     */
    public record Numbered(String number, String words) {}

    /** Made alike, numbers and all. */
    public static String plain(String text) {
        return alike(text).plain();
    }

    /** Made alike, the leading number kept apart. */
    public static Numbered numbered(String text) {
        return alike(text).numbered();
    }

    /** Made alike, with notes in brackets left out. */
    static String withoutNotes(String text) {
        return alike(text).withoutNotes();
    }

    static Alike alike(String text) {
        return new Alike(text);
    }

    /** A text that is looked at in several ways; each is made when it is first asked for. */
    static final class Alike {

        /** About as long as labels are. */
        private static final int USUAL = 16;

        private final String text;
        private String unified;
        private String plain;
        private String withoutNotes;
        private Numbered numbered;

        private Alike(String text) {
            this.text = text;
        }

        /** Several texts as one. */
        static Alike of(List<Alike> parts) {
            if (parts.size() == 1) {
                return parts.get(0);
            }
            StringBuilder unified = new StringBuilder(USUAL * parts.size());
            for (Alike part : parts) {
                unified.append(part.unified());
            }
            Alike whole = new Alike("");
            whole.unified = unified.toString();
            return whole;
        }

        /** The same with everything made, so that several threads may look at it. */
        Alike complete() {
            plain();
            withoutNotes();
            numbered();
            return this;
        }

        private String unified() {
            if (unified == null) {
                unified = Wording.unified(text);
            }
            return unified;
        }

        String plain() {
            if (plain == null) {
                plain = lettersOnly(unified());
            }
            return plain;
        }

        /** With notes in brackets left out, and without the number. */
        String withoutNotes() {
            if (withoutNotes == null) {
                int words = LeadingNumber.of(unified()).end();
                withoutNotes = unified.indexOf('(', words) < 0
                        ? numbered().words()
                        : lettersOnly(NOTE.matcher(unified.substring(words)).replaceAll(""));
            }
            return withoutNotes;
        }

        Numbered numbered() {
            if (numbered == null) {
                LeadingNumber number = LeadingNumber.of(unified());
                numbered = number.end() == 0
                        ? new Numbered("", plain())
                        : new Numbered(number.text(), lettersOnly(unified.substring(number.end())));
            }
            return numbered;
        }
    }

    private static String unified(String written) {
        char[] letters = compatible(LineBreakTags.asBlanks(written)).toCharArray();
        int seen = 0;
        for (char letter : letters) {
            char c = narrow(letter);
            if (isHan(c)) {
                letters[seen++] = simplified(c);
            } else if (isSeen(c)) {
                letters[seen++] = c;
            }
        }
        String unified = new String(letters, 0, seen);
        return unified.indexOf('(') < 0 ? unified : PINYIN.matcher(unified).replaceAll("");
    }

    /** In narrow signs, and in one form wherever Unicode has several (NFKC). */
    public static String inOneForm(String text) {
        String wide = compatible(text);
        for (int i = 0; i < wide.length(); i++) {
            if (isWide(wide.charAt(i)) || wide.charAt(i) == WIDE_BLANK) {
                return narrow(wide);
            }
        }
        return wide;
    }

    private static String narrow(String wide) {
        char[] narrow = wide.toCharArray();
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = narrow[i] == WIDE_BLANK ? ' ' : narrow(narrow[i]);
        }
        return new String(narrow);
    }

    /** Changed where more than the width of signs is to be changed. */
    private static String compatible(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Whether one width is all it wants: what labels are written with in most drafts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known = c < 0x80 || isHan(c) || isWide(c) || PLAIN_SIGNS.indexOf(c) >= 0;
            if (!known) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN;
    }

    private static boolean isWide(char c) {
        return c >= '！' && c <= '～';
    }

    private static char narrow(char c) {
        return isWide(c) ? (char) (c - '！' + '!') : c;
    }

    private static boolean isSeen(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    /** In simplified characters, sign by sign. */
    public static String simplified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHan(c) && TRADITIONAL.indexOf(c) >= 0) {
                return simplifiedAll(text);
            }
        }
        return text;
    }

    private static String simplifiedAll(String text) {
        char[] simple = text.toCharArray();
        for (int i = 0; i < simple.length; i++) {
            int place = TRADITIONAL.indexOf(simple[i]);
            simple[i] = place < 0 ? simple[i] : SIMPLIFIED.charAt(place);
        }
        return new String(simple);
    }

    private static char simplified(char han) {
        return CHARACTERS[han - FIRST_HAN];
    }

    private static char[] characters() {
        char[] characters = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (FIRST_HAN + i);
        }
        put(characters, TRADITIONAL, SIMPLIFIED);
        put(characters, MISTAKEN, MEANT);
        return characters;
    }

    private static void put(char[] characters, String written, String meant) {
        for (int i = 0; i < written.length(); i++) {
            characters[written.charAt(i) - FIRST_HAN] = meant.charAt(i);
        }
    }

    private static String lettersOnly(String unified) {
        int sign = 0;
        while (sign < unified.length() && isLetter(unified.charAt(sign))) {
            sign++;
        }
        if (sign == unified.length()) {
            return turned(unified);
        }
        char[] letters = unified.toCharArray();
        int count = sign;
        for (int i = sign + 1; i < letters.length; i++) {
            if (isLetter(letters[i])) {
                letters[count++] = letters[i];
            }
        }
        return turned(new String(letters, 0, count));
    }

    private static boolean isLetter(char c) {
        return isHan(c) || Character.isLetterOrDigit(c);
    }

    /** With the words of mirror sites turned back. */
    private static String turned(String letters) {
        if (letters.indexOf(MIRROR_MARK) < 0 && letters.indexOf(OTHER_MIRROR_MARK) < 0) {
            return letters;
        }
        String plain = letters;
        for (Map.Entry<String, String> word : MIRRORED) {
            plain = plain.replace(word.getKey(), word.getValue());
        }
        return plain;
    }
}
