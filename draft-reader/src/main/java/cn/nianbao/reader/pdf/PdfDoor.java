package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks at a PDF from outside: its mark, its end, and how large its packed streams become. */
final class PdfDoor {

    private static final byte[] MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] START = "startxref".getBytes(StandardCharsets.US_ASCII);

    /** The mark stands within so many bytes from the start, the end within twice as many from the end. */
    private static final int REACH = 1024;

    private PdfDoor() {}

    static boolean isPdf(byte[] bytes) {
        return indexOf(bytes, MARK, 0, REACH) >= 0;
    }

    static void inspect(byte[] bytes) throws UnreadableDraft {
        int tail = Math.max(0, bytes.length - 2 * REACH);
        if (indexOf(bytes, END, tail, bytes.length) < 0 && indexOf(bytes, START, tail, bytes.length) < 0) {
            throw new UnreadableDraft(Reason.HOSTILE, "PDF 文件不完整，多半是导出、下载或上传时中断了。请重新导出后重新上传。");
        }
        PackedStreams.inspect(bytes);
    }

    /** Where the word stands first, beginning at or behind {@code from} and before {@code to}; -1 where it does not. */
    static int indexOf(byte[] bytes, byte[] word, int from, int to) {
        int last = Math.min(to, bytes.length - word.length + 1);
        for (int i = from; i < last; i++) {
            if (bytes[i] == word[0] && Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }
}
