package cn.nianbao.reader.word97;

import cn.nianbao.reader.office.WordGrid.Merge;
import java.util.Arrays;

/**
 * What the end of a table's row says of its cells in a Word 97 file: where the edges between them are, in twips, and which go
 * together ([MS-DOC] 2.9.321 and 2.9.324).
 */
final class OldWordRow {

    /** Word has no more columns. */
    private static final int MOST_CELLS = 64;

    private static final int CELL_LENGTH = 20;
    private static final int HORIZONTAL = 0x3;
    private static final int VERTICAL = 0x60;
    private static final int VERTICAL_START = 0x40;
    private static final int AUTOMATIC = 0xff000000;
    private static final int WHITE = 0xffffff;

    private int[] edges = {};
    private final int[] flags = new int[MOST_CELLS];
    private boolean shaded;

    /** @param end the properties of the row's end */
    OldWordRow(OldWordParagraphStyle end) {
        Sprms sprms = end.modifiers();
        while (sprms.next()) {
            take(sprms);
        }
    }

    /** The left edge of the first cell and the right edge of each; empty where the row does not say. */
    int[] edges() {
        return edges;
    }

    /** Whether a cell has a ground of its own, so that light letters may be seen on it. */
    boolean isShaded() {
        return shaded;
    }

    Merge vertical(int cell) {
        if (cell >= MOST_CELLS || (flags[cell] & VERTICAL) == 0) {
            return Merge.NONE;
        }
        return (flags[cell] & VERTICAL_START) != 0 ? Merge.STARTS : Merge.CONTINUES;
    }

    /**
     * Writers do not agree which of the two flags is the first cell's; the first of a set of flagged cells has it in any case.
     */
    Merge horizontal(int cell) {
        int own = cell < MOST_CELLS ? flags[cell] & HORIZONTAL : 0;
        if (own == 0) {
            return Merge.NONE;
        }
        int first = cell;
        while (first > 0 && (flags[first - 1] & HORIZONTAL) != 0) {
            first--;
        }
        return first == cell || own == (flags[first] & HORIZONTAL) ? Merge.STARTS : Merge.CONTINUES;
    }

    /** Whether a shading (foreground, background, pattern) is more than paper. */
    static boolean isShade(Sprms sprm, int at) {
        if (sprm.size() < at + 10) {
            return false;
        }
        int ground = sprm.u16(at + 4) | sprm.u16(at + 6) << 16;
        return sprm.u16(at + 8) != 0 || ground != AUTOMATIC && (ground & WHITE) != WHITE;
    }

    private void take(Sprms sprm) {
        switch (sprm.code()) {
            case 0xd608 -> define(sprm);
            case 0xd62b -> mergeUpwards(sprm);
            case 0x5624 -> mergeSideways(sprm.u8(), Math.min(MOST_CELLS, sprm.u8(1)));
            case 0xd612 -> {
                for (int at = 1; at < sprm.size(); at += 10) {
                    shaded |= isShade(sprm, at);
                }
            }
            default -> {
                // looks
            }
        }
    }

    private void define(Sprms sprm) {
        int cells = sprm.size() > 2 ? sprm.u8(2) : 0;
        int firstCell = 3 + 2 * (cells + 1);
        if (cells == 0 || cells >= MOST_CELLS || firstCell > sprm.size()) {
            return;
        }
        edges = new int[cells + 1];
        Arrays.setAll(edges, i -> (short) sprm.u16(3 + 2 * i));
        for (int i = 0; i < cells && firstCell + CELL_LENGTH * i + 1 < sprm.size(); i++) {
            flags[i] = sprm.u16(firstCell + CELL_LENGTH * i);
        }
    }

    private void mergeUpwards(Sprms sprm) {
        if (sprm.size() >= 3 && sprm.u8(1) < MOST_CELLS) {
            int cell = sprm.u8(1);
            flags[cell] = flags[cell] & ~VERTICAL | sprm.u8(2) << 5 & VERTICAL;
        }
    }

    private void mergeSideways(int first, int end) {
        for (int cell = first; cell < end; cell++) {
            flags[cell] = flags[cell] & ~HORIZONTAL | (cell == first ? 1 : 2);
        }
    }
}
