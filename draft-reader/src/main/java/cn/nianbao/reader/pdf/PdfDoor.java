package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.UnreadableDraft;

final class PdfDoor {

    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};
    private static final int HEAD = 1024;

    private PdfDoor() {}

    static boolean isPdf(byte[] bytes) {
        return indexOf(bytes, MARK, 0, HEAD) >= 0;
    }

    static void inspect(byte[] bytes) throws UnreadableDraft {}

    private static int indexOf(byte[] bytes, byte[] mark, int from, int to) {
        for (int i = from; i <= Math.min(to, bytes.length - mark.length); i++) {
            if (java.util.Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
                return i;
            }
        }
        return -1;
    }
}
