package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Tells how large the streams of a PDF become before anything unpacks them: the library that reads the file's own tables would
 * unpack a gigabyte without a question. Nothing is kept, so this needs no memory; only streams that are large enough to become a
 * danger are looked into.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    /** What a stream may become; a page scanned in colour at 300 points an inch is 26 MB. */
    private static final long LARGEST = 64L << 20;

    private static final long LARGEST_IN_ALL = 512L << 20;
    /** Deflated data grows by no more than this, run lengths and LZW by no more than those. */
    private static final int FLATE = 1032;

    private static final int RUNS = 64;
    private static final int LZW = 1366;
    private static final int HEAD = 600;

    private final byte[] file;
    private final byte[] waste = new byte[1 << 14];
    private long all;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    static void inspect(byte[] file) throws UnreadableDraft {
        new PackedStreams(file).inspect();
    }

    private void inspect() throws UnreadableDraft {
        int at = PdfDoor.indexOf(file, STREAM, 0, file.length);
        while (at >= 0) {
            int from = at + STREAM.length;
            int end = PdfDoor.indexOf(file, END, from, file.length);
            int to = end < 0 ? file.length : end;
            inspect(head(at), from, to);
            at = end < 0 ? -1 : PdfDoor.indexOf(file, STREAM, end + END.length, file.length);
        }
    }

    /** What the stream says of itself, right before it begins; names may have their letters written as numbers. */
    private String head(int at) {
        int from = Math.max(0, at - HEAD);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String head = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < head.length(); i++) {
            if (head.charAt(i) == '#'
                    && i + 2 < head.length()
                    && Character.digit(head.charAt(i + 1), 16) >= 0
                    && Character.digit(head.charAt(i + 2), 16) >= 0) {
                plain.append((char) Integer.parseInt(head.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                plain.append(head.charAt(i));
            }
        }
        return plain.toString();
    }

    private void inspect(String head, int from, int to) throws UnreadableDraft {
        long length = to - from;
        boolean lzw = head.contains("/LZW");
        boolean runs = head.contains("/RunLength") || head.contains("/RL ");
        boolean flate = head.contains("/Flate") || head.contains("/Fl ");
        if (lzw && (runs || flate) || runs && flate) {
            throw refused();
        }
        if (lzw) {
            count(length * LZW);
        } else if (runs) {
            count(length * RUNS);
        } else if (flate || !head.contains("/Filter") || head.contains(" R")) {
            flate(from, to);
        }
    }

    private void flate(int from, int to) throws UnreadableDraft {
        int start = from;
        while (start < to && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        if ((long) (to - start) * FLATE <= LARGEST / 4) {
            return;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, start, to - start);
            long length = 0;
            int count = inflater.inflate(waste);
            while (count > 0) {
                length += count;
                if (length > LARGEST) {
                    throw refused();
                }
                count = inflater.inflate(waste);
            }
            count(length);
        } catch (DataFormatException otherData) {
            // what is not packed this way does not grow this way
        } finally {
            inflater.end();
        }
    }

    private void count(long length) throws UnreadableDraft {
        all += length;
        if (length > LARGEST || all > LARGEST_IN_ALL) {
            throw refused();
        }
    }

    private static UnreadableDraft refused() {
        return new UnreadableDraft(Reason.HOSTILE, "PDF 文件解压后过大，不像一份年度报告，不予读取。请重新导出，或另存为 Word（.docx）后重新上传。");
    }
}
