package cn.nianbao.reader.word97;

/**
 * A list of property modifiers of a Word 97 file, each a code of two bytes and an operand whose length the code tells ([MS-DOC]
 * 2.2.5.1). A list that is cut ends where it is cut.
 */
final class Sprms {

    private static final int TABLE_DEFINITION = 0xd608;
    private static final int TABS = 0xc615;

    private final byte[] list;
    private int next;
    private int code;
    private int at;

    /** @param from where the first modifier begins */
    Sprms(byte[] list, int from) {
        this.list = list;
        this.next = from;
    }

    /** Goes to the next modifier, if there is one. */
    boolean next() {
        if (next + 3 > list.length) {
            return false;
        }
        code = u16(list, next);
        at = next + 2;
        next = at + length();
        return next <= list.length && next > at;
    }

    int code() {
        return code;
    }

    /** The operand where it is a byte, or the length of a longer one. */
    int u8() {
        return u8(0);
    }

    int u8(int offset) {
        return list[at + offset] & 0xff;
    }

    int u16() {
        return u16(0);
    }

    int u16(int offset) {
        return u16(list, at + offset);
    }

    int i32() {
        return u16() | u16(2) << 16;
    }

    /** How many bytes the operand has, with the length that it may begin with. */
    int size() {
        return next - at;
    }

    private int length() {
        return switch (code >>> 13) {
            case 0, 1 -> 1;
            case 2, 4, 5 -> 2;
            case 3 -> 4;
            case 7 -> 3;
            default -> variable();
        };
    }

    private int variable() {
        if (code == TABLE_DEFINITION) {
            return at + 2 > list.length ? 2 : u16(list, at) + 1;
        }
        int said = list[at] & 0xff;
        return code == TABS && said == 0xff ? list.length - at : said + 1;
    }

    private static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
