package cn.nianbao.reader.word97;

/**
 * What a Word 97 file says of a paragraph, as far as it matters to what the paragraph is: where it stands in tables, whether
 * it is a heading, which list numbers it ([MS-DOC] 2.6.2).
 */
final class OldWordParagraphStyle {

    /** Deeper tables are refused, so that nobody needs to know how deep they are. */
    private static final int DEEP_ENOUGH = 9;

    private static final int UNSAID = -1;

    private final byte[] list;
    private final int style;
    private boolean inTable;
    private int depth;
    private boolean rowEnd;
    private boolean innerCellEnd;
    private boolean innerRowEnd;
    private boolean shaded;
    private int outline = UNSAID;
    private int numbering = UNSAID;
    private int level = UNSAID;

    /** @param list the number of the style, then modifiers */
    OldWordParagraphStyle(byte[] list) {
        this.list = list;
        style = list.length < 2 ? 0 : list[0] & 0xff | (list[1] & 0xff) << 8;
        Sprms sprms = modifiers();
        while (sprms.next()) {
            take(sprms);
        }
    }

    Sprms modifiers() {
        return new Sprms(list, 2);
    }

    int style() {
        return style;
    }

    /** How many tables it stands in. */
    int depth() {
        return inTable ? Math.max(1, Math.min(depth, DEEP_ENOUGH)) : 0;
    }

    boolean endsRow() {
        return depth() > 1 ? innerRowEnd : rowEnd;
    }

    boolean endsInnerCell() {
        return innerCellEnd;
    }

    boolean isShaded() {
        return shaded;
    }

    /** 0 to 8 for headings, 9 for body text; negative where only the style says. */
    int outline() {
        return outline;
    }

    /** The list that numbers it, from 1; 0 where none does; negative where only the style says. */
    int numbering() {
        return numbering;
    }

    int level() {
        return level;
    }

    private void take(Sprms sprm) {
        switch (sprm.code()) {
            case 0x2416 -> inTable = sprm.u8() != 0;
            case 0x2417 -> rowEnd = sprm.u8() != 0;
            case 0x6649 -> depth = sprm.i32();
            case 0x664a -> depth += sprm.i32();
            case 0x244b -> innerCellEnd = sprm.u8() != 0;
            case 0x244c -> innerRowEnd = sprm.u8() != 0;
            case 0x2640 -> outline = sprm.u8();
            case 0x460b -> numbering = sprm.u16();
            case 0x260a -> level = sprm.u8();
            case 0x442d -> shaded = sprm.u16() != 0;
            case 0xc64d -> shaded = OldWordRow.isShade(sprm, 1);
            default -> {
                // looks
            }
        }
    }
}
