package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;

/** Reads numbers and single letters out of a list, one after the other, without copying it. */
final class Numbers {

    /** In millimetres; far beyond any page. */
    private static final double LARGEST = 1e7;

    private static final double[] TENTHS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};
    private static final int MOST_DIGITS = 15;

    private final String list;
    private int at;

    Numbers(String list) {
        this.list = list;
    }

    boolean hasMore() {
        int next = at;
        while (next < list.length() && (list.charAt(next) <= ' ' || list.charAt(next) == ',')) {
            next++;
        }
        at = next;
        return next < list.length();
    }

    /** Whether a letter comes next, as before the parts of a path. */
    boolean atLetter() {
        return hasMore() && Character.isLetter(list.charAt(at));
    }

    char letter() {
        return list.charAt(at++);
    }

    /** @throws UnreadableDraft where there is none, or none that a page could use: NaN, Infinity, 1e300 */
    double next() throws UnreadableDraft {
        double number = any();
        if (!(Math.abs(number) <= LARGEST)) {
            throw wrong();
        }
        return number;
    }

    /** How often something is repeated, at most so often. */
    int count(int most) throws UnreadableDraft {
        return (int) Math.max(0, Math.min(most, any()));
    }

    private double any() throws UnreadableDraft {
        if (!hasMore()) {
            throw wrong();
        }
        int from = at;
        int to = list.length();
        boolean negative = list.charAt(from) == '-';
        int next = negative || list.charAt(from) == '+' ? from + 1 : from;
        int first = next;
        int point = -1;
        long digits = 0;
        for (; next < to; next++) {
            char c = list.charAt(next);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = next;
            } else {
                break;
            }
        }
        int count = next - first - (point < 0 ? 0 : 1);
        int decimals = point < 0 ? 0 : next - point - 1;
        boolean usual = count > 0 && count <= MOST_DIGITS && decimals < TENTHS.length;
        if (!usual || next < to && isWord(list.charAt(next))) {
            return rest(from);
        }
        at = next;
        return (negative ? -digits : digits) / TENTHS[decimals];
    }

    /** The first so many numbers. */
    static double[] first(int count, String list) throws UnreadableDraft {
        Numbers numbers = new Numbers(list);
        double[] all = new double[count];
        for (int i = 0; i < count; i++) {
            all[i] = numbers.next();
        }
        return all;
    }

    /** What is left of a number written in a way that is rare: 1e-3, twenty digits. */
    private double rest(int from) throws UnreadableDraft {
        at = from;
        while (at < list.length() && list.charAt(at) > ' ' && list.charAt(at) != ',') {
            at++;
        }
        try {
            return Double.parseDouble(list.substring(from, at));
        } catch (NumberFormatException none) {
            throw wrong();
        }
    }

    private static boolean isWord(char c) {
        return c == 'e' || c == 'E' || c == '.';
    }

    private static UnreadableDraft wrong() {
        return new UnreadableDraft(Reason.HOSTILE, "OFD 文件里的版面尺寸或坐标不是有效的数，无法读取。请用制作它的软件重新生成，或另存为 Word（.docx）后重新上传。");
    }
}
