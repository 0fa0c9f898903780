package cn.nianbao.reader.statutory;

/**
 * The number before a label: （三） or (2), 一、 or 2. and the like.
 *
 * @param text without the sign after it; in brackets where it was written so; empty where there is none
 * @param end where the words begin
 */
record LeadingNumber(String text, int end) {

    private static final LeadingNumber NONE = new LeadingNumber("", 0);
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int MOST_NUMERALS = 3;
    private static final int MOST_DIGITS = 2;

    /** @param unified in narrow signs, without white space */
    static LeadingNumber of(String unified) {
        if (unified.isEmpty()) {
            return NONE;
        }
        return unified.charAt(0) == '(' ? inBrackets(unified) : bare(unified);
    }

    private static LeadingNumber inBrackets(String unified) {
        int end = Math.max(numerals(unified, 1), digits(unified, 1));
        if (end == 1 || !isOneOf(")", unified, end)) {
            return NONE;
        }
        String number = unified.substring(0, end + 1);
        return new LeadingNumber(number, isOneOf("、.,", unified, end + 1) ? end + 2 : end + 1);
    }

    private static LeadingNumber bare(String unified) {
        int numerals = numerals(unified, 0);
        if (numerals > 0) {
            return isOneOf("、.,:", unified, numerals) ? upTo(unified, numerals) : NONE;
        }
        int digits = digits(unified, 0);
        boolean decimal = isDigit(unified, digits + 1);
        return digits > 0 && isOneOf("、.,)", unified, digits) && !decimal ? upTo(unified, digits) : NONE;
    }

    private static LeadingNumber upTo(String unified, int end) {
        return new LeadingNumber(unified.substring(0, end), end + 1);
    }

    private static int numerals(String unified, int from) {
        int at = from;
        while (isOneOf(NUMERALS, unified, at)) {
            at++;
        }
        return at - from > MOST_NUMERALS ? from : at;
    }

    private static int digits(String unified, int from) {
        int at = from;
        while (isDigit(unified, at)) {
            at++;
        }
        return at - from > MOST_DIGITS ? from : at;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isOneOf(String signs, String text, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }
}
