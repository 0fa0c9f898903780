package cn.nianbao.check.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A web address as written, blanks and wide signs in its middle included.
 *
 * @param words as written
 * @param to the character after the last
 */
record WebAddress(String words, int from, int to) {

    private static final String SIGNS = "-._~:/?#@&=%+";
    private static final String WIDE = "：／．。，,、";
    private static final List<String> GO_ON = List.of("//", "/", "gov.", "cn", "com", "net", "org", "gov。", "gov，");

    /** Every address of a text; mailboxes and versions are none. */
    static List<WebAddress> in(String text, List<String> endings) {
        List<WebAddress> all = new ArrayList<>();
        if (text.indexOf('.') < 0) {
            return all;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                continue;
            }
            int from = i;
            while (i < text.length() && (isPlain(text.charAt(i)) || goesOn(text, from, i))) {
                i++;
            }
            int point = text.indexOf('.', from);
            if (point >= 0 && point < i) {
                add(all, trimmed(text, from, i), endings);
            }
        }
        return all;
    }

    private static void add(List<WebAddress> all, WebAddress address, List<String> endings) {
        String words = address.words().toLowerCase(Locale.ROOT);
        boolean mailbox = words.indexOf('@') >= 0;
        boolean begins = words.startsWith("http") || words.startsWith("www") || words.contains("://");
        if (!mailbox && words.indexOf('.') > 0 && (begins || endings.stream().anyMatch(address.host()::endsWith))) {
            all.add(address);
        }
    }

    private static WebAddress trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
            end--;
        }
        return new WebAddress(text.substring(start, end), start, end);
    }

    private static boolean isPlain(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
    }

    private static boolean isLetterOrDigit(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** A wide sign between letters of one address, or a blank behind a point or stroke of one that is not at its end. */
    private static boolean goesOn(String text, int from, int at) {
        String rest = text.substring(at + 1, Math.min(text.length(), at + 5));
        if (text.charAt(at) == '．' && !rest.isEmpty()) {
            return isLetterOrDigit(text.charAt(at - 1)) && isLetterOrDigit(rest.charAt(0));
        }
        if (WIDE.indexOf(text.charAt(at)) >= 0) {
            return isLetterOrDigit(text.charAt(at - 1)) && GO_ON.stream().anyMatch(rest::startsWith);
        }
        boolean opened = text.startsWith("http", from) || text.startsWith("www", from);
        return opened
                && text.charAt(at) == ' '
                && "./".indexOf(text.charAt(at - 1)) >= 0
                && !rest.isEmpty()
                && isLetterOrDigit(rest.charAt(0))
                && text.lastIndexOf(".cn", at) < from
                && text.lastIndexOf(".com", at) < from;
    }

    /** The host in small letters, as far as one can be told. */
    String host() {
        String rest = words.toLowerCase(Locale.ROOT);
        int scheme = rest.indexOf("//");
        rest = scheme < 0 ? rest : rest.substring(scheme + 2);
        int end = 0;
        while (end < rest.length() && "/?#:&".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    /** The host without its www. */
    String bare() {
        return bare(host());
    }

    static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    boolean hasStraySigns() {
        return words.chars().anyMatch(c -> c == ' ' || WIDE.indexOf(c) >= 0);
    }
}
