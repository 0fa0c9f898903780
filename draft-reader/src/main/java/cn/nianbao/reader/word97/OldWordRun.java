package cn.nianbao.reader.word97;

/** What a Word 97 file says of a stretch of characters, as far as it matters to what they are ([MS-DOC] 2.6.1). */
final class OldWordRun {

    private static final int WHITE = 0xffffff;
    private static final int WHITE_OF_PALETTE = 8;
    /** Half points; nobody reads letters of one point. */
    private static final int TOO_SMALL = 2;

    private static final int NO_STYLE = 10;

    private boolean deleted;
    private boolean inserted;
    private boolean struck;
    private boolean small;
    /** As the file says it: 0, 1, as the style (0x80) or against it (0x81). */
    private int vanish = 0x80;

    private int style = NO_STYLE;
    private boolean white;
    private boolean shaded;
    private boolean tiny;
    private boolean data;
    private int picture = -1;
    private int symbol = -1;

    OldWordRun(byte[] list) {
        Sprms sprms = new Sprms(list, 0);
        while (sprms.next()) {
            take(sprms);
        }
    }

    boolean isDeleted() {
        return deleted;
    }

    /** Whether its words are struck out. */
    boolean isStruck() {
        return struck;
    }

    /** Whether it is raised or lowered. */
    boolean isSmall() {
        return small;
    }

    boolean isInserted() {
        return inserted;
    }

    int style() {
        return style;
    }

    /** Whether it is hidden; null where only the style says. */
    Boolean vanishes() {
        return (vanish & 0x80) == 0 ? Boolean.valueOf(vanish != 0) : null;
    }

    /**
     * Whether nobody sees it.
     *
     * @param byStyle whether its styles hide it
     * @param onShade whether it stands on a ground other than paper
     */
    boolean isHidden(boolean byStyle, boolean onShade) {
        boolean vanished = (vanish & 0x80) == 0 ? vanish != 0 : byStyle ^ (vanish & 1) != 0;
        return vanished || tiny || white && !shaded && !onShade;
    }

    /** Where the data stream tells of the picture that the characters stand for; negative where they stand for none. */
    int picture() {
        return data ? -1 : picture;
    }

    /** The character of a symbol font that is meant by each; negative where they mean themselves. */
    int symbol() {
        return symbol;
    }

    private void take(Sprms sprm) {
        switch (sprm.code()) {
            case 0x0800 -> deleted = sprm.u8() != 0;
            case 0x0801 -> inserted = sprm.u8() != 0;
            case 0x0837, 0x2a53 -> struck |= sprm.u8() == 1;
            case 0x2a48 -> small = sprm.u8() != 0;
            case 0x083c -> vanish = sprm.u8();
            case 0x0806 -> data = sprm.u8() != 0;
            case 0x4a30 -> style = sprm.u16();
            case 0x4a43 -> tiny = sprm.u16() <= TOO_SMALL;
            case 0x2a42 -> white = sprm.u8() == WHITE_OF_PALETTE;
            case 0x6870 -> white = sprm.i32() == WHITE;
            case 0x2a0c -> shaded |= sprm.u8() != 0;
            case 0x4866 -> shaded |= sprm.u16() != 0;
            case 0xca71 -> shaded |= OldWordRow.isShade(sprm, 1);
            case 0x6a03 -> picture = sprm.i32();
            case 0x6a09 -> symbol = sprm.u16(2);
            default -> {
                // looks
            }
        }
    }
}
