package cn.nianbao.check.links;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as written behind its label.
 *
 * @param area null where none is written
 * @param local without area and extension
 */
record PhoneNumber(Kind kind, String area, String local, String raw, int from, int to) {

    enum Kind {
        LANDLINE,
        /** A landline without its area code. */
        LOCAL,
        /** 12345, 110, 400-000-0000. */
        SERVICE,
        MOBILE,
        /** No number of any such kind. */
        ODD
    }

    private static final Pattern LANDLINE = Pattern.compile(
            "(?:\\+?86[- ]?)?\\(?(01\\d|02[0-57-9]|0[3-9]\\d{2})\\)?(?: ?- ?| )?(\\d{7,8}|\\d{3,4}[- ]\\d{4})(?!\\d)(?:(?:-|转|\\*)\\d{1,6}(?!\\d))?");
    private static final Pattern NATIONAL =
            Pattern.compile("[48]00(?:[- ]?\\d{3}[- ]?\\d{4}|[- ]?\\d{4}[- ]?\\d{3})(?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final Pattern LOCAL = Pattern.compile("(\\d{7,8}|[2-9]\\d{2,3} \\d{4})(?![\\d-])(?:转\\d{1,6})?");
    private static final Pattern LOCAL_WITH_EXTENSION = Pattern.compile("(\\d{7,8})-\\d{1,6}(?!\\d)");
    private static final Pattern SERVICE = Pattern.compile("[19]\\d{2,5}(?![\\d-])");
    private static final Pattern ODD = Pattern.compile("\\+?\\(?\\d[\\d()]*(?:-[\\d()]+)*");
    private static final int FEWEST_ODD = 5;

    /** Whether a number may begin with that character. */
    static boolean mayBegin(char c) {
        return c >= '0' && c <= '9' || c == '+' || c == '(';
    }

    /** The number that begins there. */
    static Optional<PhoneNumber> at(String plain, int from) {
        Optional<PhoneNumber> mobile = read(MOBILE, Kind.MOBILE, plain, from);
        return mobile.or(() -> read(LANDLINE, Kind.LANDLINE, plain, from))
                .or(() -> read(NATIONAL, Kind.SERVICE, plain, from))
                .or(() -> read(LOCAL_WITH_EXTENSION, Kind.LOCAL, plain, from))
                .or(() -> read(LOCAL, Kind.LOCAL, plain, from))
                .or(() -> read(SERVICE, Kind.SERVICE, plain, from))
                .or(() -> read(ODD, Kind.ODD, plain, from)
                        .filter(odd -> odd.local().length() >= FEWEST_ODD));
    }

    private static Optional<PhoneNumber> read(Pattern pattern, Kind kind, String plain, int from) {
        Matcher number = pattern.matcher(plain).region(from, plain.length());
        number.useTransparentBounds(true);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        boolean landline = kind == Kind.LANDLINE;
        String local = landline ? number.group(2) : kind == Kind.LOCAL ? number.group(1) : number.group();
        return Optional.of(new PhoneNumber(
                kind, landline ? number.group(1) : null, digits(local), number.group(), from, number.end()));
    }

    private static String digits(String words) {
        StringBuilder digits = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
                digits.append(words.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Area and local number in digits. */
    String digits() {
        return (area == null ? "" : area) + local;
    }
}
