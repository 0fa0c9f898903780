package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.office.WordNumbering;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * Word's format from 97 to 2003 ([MS-DOC]), which WPS writes as .wps too. Embedded objects and templates are never opened. The
 * library below opens the container and finds text and properties; what they mean is read here, for it knows neither the
 * spans of cells nor what its reader sees.
 */
public final class OldWordFormat implements DraftFormat {

    private static final int DEEPEST_TABLE = 4;

    /** Word 97 and all later ones; before, the format was another. */
    private static final int WORD_97 = 0xc1;

    private static final int VERSION = 2;
    private static final int FLAGS = 10;
    private static final int HEAD = 32;
    private static final int ENCRYPTED = 0x100;

    private static final int HEADERS = 11;
    /** Before the headers of the sections, the separators of notes. */
    private static final int SEPARATORS = 6;

    @Override
    public boolean recognises(byte[] bytes) {
        return CompoundFile.isCompound(bytes);
    }

    @Override
    public String mediaType() {
        return "application/msword";
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        open(bytes);
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        DirectoryNode root = open(bytes);
        try {
            return draft(new OldWordFile(root));
        } catch (OldWordFileFormatException old) {
            throw tooOld();
        } catch (IOException | RuntimeException damaged) {
            throw CompoundFile.broken();
        }
    }

    @Override
    public Draft inspectAndRead(byte[] bytes) throws UnreadableDraft {
        return read(bytes);
    }

    private static DirectoryNode open(byte[] bytes) throws UnreadableDraft {
        DirectoryNode root = CompoundFile.open(bytes);
        byte[] head = new byte[HEAD];
        try (DocumentInputStream document = root.createDocumentInputStream(CompoundFile.DOCUMENT)) {
            if (document.read(head) < HEAD) {
                throw CompoundFile.broken();
            }
        } catch (IOException | RuntimeException damaged) {
            throw CompoundFile.broken();
        }
        if ((u16(head, FLAGS) & ENCRYPTED) != 0) {
            throw CompoundFile.encrypted();
        }
        if (u16(head, VERSION) < WORD_97) {
            throw tooOld();
        }
        return root;
    }

    private static UnreadableDraft tooOld() {
        return CompoundFile.unsupported("Word 95 或更早的 Word 文件");
    }

    private static int u16(byte[] bytes, int at) {
        return OldWordFile.i32(bytes, at) & 0xffff;
    }

    private Draft draft(OldWordFile file) throws UnreadableDraft {
        OldWordReading reading = new OldWordReading(
                file,
                new OldWordStyles(file.document().getStyleSheet()),
                new OldWordFields(file.text()),
                new OldWordLists(file.document().getListTables()),
                new WordNumbering(),
                new DraftBudget(DEEPEST_TABLE),
                new DraftConcerns());
        OldWordStory main = new OldWordStory(reading, new OldWordAnchors(reading));
        List<Block> blocks = main.blocks(0, file.length(SubdocumentType.MAIN));
        OldWordOwners.tell(file.document(), reading.concerns());
        return new Draft(mediaType(), blocks, aside(reading), reading.concerns().all(), Set.of());
    }

    private static List<Block> aside(OldWordReading reading) throws UnreadableDraft {
        OldWordFile file = reading.file();
        OldWordPositions headers = file.positions(HEADERS, 0);
        if (file.length(SubdocumentType.HEADER) == 0 || headers.count() <= SEPARATORS) {
            return List.of();
        }
        int start = file.start(SubdocumentType.HEADER);
        return new OldWordStory(reading.aside())
                .blocks(start + headers.position(SEPARATORS), start + file.length(SubdocumentType.HEADER));
    }
}
