package cn.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A font says twice what its codes are: to those who copy text (ToUnicode), and to those who draw it (the names, numbers or own
 * map of its shapes). Where the two say different figures, what is copied is not what is seen, and the figure counts as unknown.
 *
 * <p>Shapes that only have numbers tell less: where the figures' shapes follow one another as in most fonts, one out of the order
 * is wrong.
 */
final class DigitOpinion {

    /** Of so many figures, at least this share in order make an order. */
    private static final int FEWEST = 4;

    private static final double ORDER = 0.6;

    private final Map<String, Integer> shapes = new HashMap<>();
    private Integer order;
    private boolean settled;

    /**
     * The letter.
     *
     * @param said what those who copy are told; null where nothing
     * @param drawn what the shape is; null where the file does not tell
     * @param shape the number of the shape, -1 where it has none
     */
    String agreed(String said, String drawn, int shape) {
        if (said == null || said.isEmpty() || isUnknown(said)) {
            return drawn == null ? Letter.UNKNOWN : drawn;
        }
        if (drawn != null && !drawn.equals(said) && (isDigit(said) || isDigit(drawn))) {
            return Letter.UNKNOWN;
        }
        if (isDigit(said) && drawn == null && shape >= 0) {
            shapes.putIfAbsent(said, shape);
        }
        return said;
    }

    /** The letter after all of the font's letters are known. */
    String settled(String text) {
        if (!settled) {
            settled = true;
            order = order();
        }
        Integer shape = order == null ? null : shapes.get(text);
        return shape != null && shape - digit(text) != order ? Letter.UNKNOWN : text;
    }

    /** By how much the numbers of the shapes are ahead of the figures; null where they follow no order. */
    private Integer order() {
        List<Integer> offsets = new ArrayList<>();
        shapes.forEach((digit, shape) -> offsets.add(shape - digit(digit)));
        for (Integer offset : offsets) {
            long same = offsets.stream().filter(offset::equals).count();
            if (same >= FEWEST && same >= ORDER * offsets.size()) {
                return offset;
            }
        }
        return null;
    }

    private static boolean isUnknown(String text) {
        char c = text.charAt(0);
        return c == 0 || c == '\ufffd' || c >= '\ue000' && c <= '\uf8ff';
    }

    static boolean isDigit(String text) {
        return text.length() == 1 && (text.charAt(0) >= '0' && text.charAt(0) <= '9');
    }

    private static int digit(String text) {
        return text.charAt(0) - '0';
    }

    /** The number in a name such as cid019 or g36; -1 where the name has none. */
    static int number(String name) {
        if (name == null || name.isEmpty() || name.length() > 12) {
            return -1;
        }
        int from = name.length();
        while (from > 0 && Character.isDigit(name.charAt(from - 1))) {
            from--;
        }
        return from == name.length() || from == 0 || name.length() - from > 6
                ? -1
                : Integer.parseInt(name.substring(from));
    }
}
