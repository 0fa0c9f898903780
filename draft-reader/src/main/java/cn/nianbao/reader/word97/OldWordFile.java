package cn.nianbao.reader.word97;

import java.io.IOException;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * An opened Word 97 file: one long text, cut into documents of their own (main text, notes, headers …), with the properties of
 * its paragraphs and characters beside it ([MS-DOC] 2.3 and 2.4).
 */
final class OldWordFile {

    /** Where the file information block lists the tables of the table stream, each by place and length. */
    private static final int TABLES = 0x9a;

    private static final int NO_RUN = -1;

    private final HWPFDocument document;
    private final CharSequence text;
    private final List<PAPX> paragraphs;
    private final List<CHPX> runs;
    private int run = NO_RUN;
    private OldWordRun ofRun;

    OldWordFile(DirectoryNode root) throws IOException {
        document = new HWPFDocument(root);
        text = document.getText();
        paragraphs = document.getParagraphTable().getParagraphs();
        runs = document.getCharacterTable().getTextRuns();
    }

    HWPFDocument document() {
        return document;
    }

    CharSequence text() {
        return text;
    }

    /** Null where there is none of the number. */
    PAPX paragraph(int number) {
        return number < paragraphs.size() ? paragraphs.get(number) : null;
    }

    /** The first paragraph that begins at or after a position. */
    int paragraphAt(int position) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).getStart() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a document begins in the text. */
    int start(SubdocumentType type) {
        long start = 0;
        for (SubdocumentType before : SubdocumentType.ORDERED) {
            if (before == type) {
                break;
            }
            start += length(before);
        }
        return (int) Math.min(start, text.length());
    }

    int length(SubdocumentType type) {
        return Math.max(0, document.getFileInformationBlock().getSubdocumentTextStreamLength(type));
    }

    /** The properties of the characters from a position on; asked for from front to back. */
    OldWordRun run(int position) {
        if (run == NO_RUN || !covers(run, position)) {
            int next = run + 1;
            run = next < runs.size() && covers(next, position) ? next : search(position);
            ofRun = new OldWordRun(runs.get(run).getGrpprl());
        }
        return ofRun;
    }

    /** Where the characters of the same properties end; after the position in any case. */
    int runEnd(int position) {
        return Math.max(position + 1, runs.get(run).getEnd());
    }

    /** The table of that number in the file information block; empty where the file has none. */
    OldWordPositions positions(int table, int entryLength) {
        byte[] main = document.getMainStream();
        int at = TABLES + 8 * table;
        return new OldWordPositions(document.getTableStream(), i32(main, at), i32(main, at + 4), entryLength);
    }

    static int i32(byte[] bytes, int at) {
        return at < 0 || at + 4 > bytes.length
                ? 0
                : bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }

    private boolean covers(int number, int position) {
        return runs.get(number).getStart() <= position
                && position < runs.get(number).getEnd();
    }

    private int search(int position) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).getStart() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
