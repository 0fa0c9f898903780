package cn.nianbao.reader.pdf;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which shapes of a TrueType font are figures, by the font's own map of characters (table cmap, formats 0, 4, 6 and 12). Fonts that
 * were cut down for one document often have lost it; then nothing is known.
 */
final class TrueTypeDigits {

    private static final int CMAP = 0x636d6170;
    private static final int MOST = 65_536;

    private final ByteBuffer font;
    private final Map<Integer, String> digits = new HashMap<>();
    private int ownCodes = -1;
    private int firstCode;

    private TrueTypeDigits(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    static TrueTypeDigits of(byte[] font) {
        TrueTypeDigits digits = new TrueTypeDigits(font);
        try {
            digits.read();
        } catch (IndexOutOfBoundsException cutOff) {
            digits.digits.clear();
        }
        return digits;
    }

    private void read() {
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            if (font.getInt(12 + 16 * i) == CMAP) {
                readMap(font.getInt(12 + 16 * i + 8));
            }
        }
    }

    private void readMap(int start) {
        int count = unsigned(start + 2);
        for (int i = 0; i < count; i++) {
            int entry = start + 4 + 8 * i;
            int platform = unsigned(entry);
            int encoding = unsigned(entry + 2);
            int table = start + font.getInt(entry + 4);
            if (platform == 0 || platform == 3 && (encoding == 1 || encoding == 10)) {
                for (int digit = '0'; digit <= '9'; digit++) {
                    int shape = shape(table, digit);
                    if (shape > 0) {
                        digits.put(shape, Character.toString(digit));
                    }
                }
            } else if (platform == 1 && ownCodes < 0 || platform == 3) {
                ownCodes = table;
                firstCode = platform == 3 ? 0xf000 : 0;
            }
        }
    }

    /** The figure that the shape is; empty where it is none, or not known. */
    Optional<String> digit(int shape) {
        return Optional.ofNullable(digits.get(shape));
    }

    boolean isEmpty() {
        return digits.isEmpty();
    }

    /** The shape that a simple font draws for a code, by the codes of its own; 0 where it has none. */
    int shapeOfCode(int code) {
        try {
            return ownCodes < 0 ? 0 : shape(ownCodes, firstCode + code);
        } catch (IndexOutOfBoundsException cutOff) {
            return 0;
        }
    }

    private int shape(int table, int code) {
        return switch (unsigned(table)) {
            case 0 -> code < 256 ? font.get(table + 6 + code) & 0xff : 0;
            case 4 -> inSegments(table, code);
            case 6 -> inList(table, code);
            case 12 -> inGroups(table, code);
            default -> 0;
        };
    }

    private int inSegments(int table, int code) {
        int doubled = unsigned(table + 6);
        int ends = table + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int i = 0; i < doubled; i += 2) {
            if (unsigned(ends + i) >= code && unsigned(starts + i) <= code) {
                int offset = unsigned(offsets + i);
                int shape = offset == 0 ? code : unsigned(offsets + i + offset + 2 * (code - unsigned(starts + i)));
                return shape == 0 ? 0 : shape + unsigned(deltas + i) & 0xffff;
            }
        }
        return 0;
    }

    private int inList(int table, int code) {
        int index = code - unsigned(table + 6);
        return index >= 0 && index < unsigned(table + 8) ? unsigned(table + 10 + 2 * index) : 0;
    }

    private int inGroups(int table, int code) {
        int groups = Math.min(font.getInt(table + 12), MOST);
        for (int i = 0; i < groups; i++) {
            int group = table + 16 + 12 * i;
            if (code >= font.getInt(group) && code <= font.getInt(group + 4)) {
                return font.getInt(group + 8) + code - font.getInt(group);
            }
        }
        return 0;
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xffff;
    }
}
