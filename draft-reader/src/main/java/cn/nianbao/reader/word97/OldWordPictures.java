package cn.nianbao.reader.word97;

/** The pictures that stand in the text of a Word 97 file like characters ([MS-DOC] 2.9.190). */
final class OldWordPictures {

    /** In twips: two thirds of a centimetre. What is thinner is a line, what is smaller an icon. */
    private static final int SMALLEST = 400;

    private static final int HEADER = 36;
    private static final int THOUSANDTHS = 1000;

    private OldWordPictures() {}

    /** Whether what the data stream holds there is a picture to look at; so is what cannot be measured. */
    static boolean isPicture(byte[] data, int at) {
        if (data == null || at < 0 || at > data.length - HEADER) {
            return true;
        }
        int width = u16(data, at + 28) * u16(data, at + 32) / THOUSANDTHS;
        int height = u16(data, at + 30) * u16(data, at + 34) / THOUSANDTHS;
        return width == 0 || height == 0 || isPictureSize(width, height);
    }

    static boolean isPictureSize(int width, int height) {
        return width >= SMALLEST && height >= SMALLEST;
    }

    private static int u16(byte[] bytes, int at) {
        return OldWordFile.i32(bytes, at) & 0xffff;
    }
}
