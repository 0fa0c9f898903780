package cn.nianbao.reader.word97;

/**
 * A table of positions in the text of a Word 97 file, with an entry for each stretch between two of them ([MS-DOC] 2.2.2). One
 * that does not fit into its stream is empty.
 */
final class OldWordPositions {

    private final byte[] stream;
    private final int start;
    private final int entryLength;
    private final int count;

    OldWordPositions(byte[] stream, int start, int length, int entryLength) {
        this.stream = stream;
        this.start = start;
        this.entryLength = entryLength;
        boolean fits = start >= 0 && length >= 4 && (long) start + length <= stream.length;
        count = fits ? (length - 4) / (4 + entryLength) : 0;
    }

    /** How many entries there are; there is one position more. */
    int count() {
        return count;
    }

    int position(int number) {
        return OldWordFile.i32(stream, start + 4 * number);
    }

    /** Four bytes of an entry. */
    int entry(int number, int offset) {
        return OldWordFile.i32(stream, start + 4 * (count + 1) + entryLength * number + offset);
    }
}
