package cn.nianbao.reader.statutory;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private static final Map<Integer, Integer> CHARACTERS = characters(TRADITIONAL + MISTAKEN, SIMPLIFIED + MEANT);

    /** Mirror sites turn not only characters but words. */
    private static final Map<String, String> MIRRORED = Map.of("规范性档案", "规范性文件", "资讯", "信息");

    /** What broken converters leave behind a character: 根據(jù). */
    private static final Pattern PINYIN = Pattern.compile("\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,7}\\)");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\(([一二三四五六七八九十]{1,3}|\\d{1,2})\\)[、.,]?|([一二三四五六七八九十]{1,3})[、.,:]|(\\d{1,2})[、.,)](?!\\d))");

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
        return new Alike(unified(text));
    }

    /** A text that was made alike once and is looked at in several ways. */
    record Alike(String unified) {

        String plain() {
            return lettersOnly(unified);
        }

        /** With notes in brackets left out, and without the number. */
        String withoutNotes() {
            Matcher number = NUMBER.matcher(unified);
            String rest = number.find() ? unified.substring(number.end()) : unified;
            return lettersOnly(NOTE.matcher(rest).replaceAll(""));
        }

        Numbered numbered() {
            Matcher matcher = NUMBER.matcher(unified);
            if (!matcher.find()) {
                return new Numbered("", lettersOnly(unified));
            }
            return new Numbered(number(matcher), lettersOnly(unified.substring(matcher.end())));
        }
    }

    private static Map<Integer, Integer> characters(String from, String to) {
        return IntStream.range(0, from.length())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> (int) from.charAt(i), i -> (int) to.charAt(i)));
    }

    private static String number(Matcher matcher) {
        if (matcher.group(1) != null) {
            return "(" + matcher.group(1) + ")";
        }
        return matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    }

    private static String unified(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder unified = new StringBuilder(wide.length());
        wide.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .map(Wording::simplified)
                .forEach(unified::appendCodePoint);
        return PINYIN.matcher(unified).replaceAll("");
    }

    private static int simplified(int c) {
        return CHARACTERS.getOrDefault(c, c);
    }

    private static String lettersOnly(String unified) {
        StringBuilder letters = new StringBuilder(unified.length());
        unified.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String plain = letters.toString();
        for (Map.Entry<String, String> word : MIRRORED.entrySet()) {
            plain = plain.replace(word.getKey(), word.getValue());
        }
        return plain;
    }
}
