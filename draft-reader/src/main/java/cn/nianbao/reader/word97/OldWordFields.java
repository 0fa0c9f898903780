package cn.nianbao.reader.word97;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Which characters of a Word 97 file are codes of fields, from a field's begin to the separator before its result ([MS-DOC]
 * 2.8.25). Only fields that end count: a lone begin would swallow the rest of the text.
 */
final class OldWordFields {

    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final char END = '\u0015';
    /** Deeper fields are left as they stand. */
    private static final int DEEPEST = 20;

    private final BitSet code = new BitSet();

    OldWordFields(CharSequence text) {
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BEGIN && open.size() < DEEPEST) {
                open.push(new int[] {i, i});
            } else if (c == SEPARATOR && !open.isEmpty()) {
                open.peek()[1] = i;
            } else if (c == END && !open.isEmpty()) {
                int[] field = open.pop();
                code.set(field[0], field[1] > field[0] ? field[1] : i);
            }
        }
    }

    boolean isCode(int position) {
        return code.get(position);
    }
}
