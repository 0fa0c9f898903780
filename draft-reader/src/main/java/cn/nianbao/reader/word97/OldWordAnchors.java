package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;

/**
 * What hangs on the main text of a Word 97 file: notes, comments, text boxes and drawn pictures, each at the position of the
 * character that stands for it ([MS-DOC] 2.8).
 */
final class OldWordAnchors {

    private static final int SHAPES = 40;
    private static final int SHAPE_LENGTH = 26;
    private static final int BOXES = 56;
    private static final int BOX_LENGTH = 22;
    private static final int SHAPE_OF_BOX = 14;

    private final OldWordReading reading;
    private final TreeMap<Integer, Note> notes = new TreeMap<>();
    private final TreeMap<Integer, int[]> boxes = new TreeMap<>();
    private final TreeSet<Integer> pictures = new TreeSet<>();

    /** Notes of all kinds come in pairs of tables: where they hang, and where their texts are. */
    private enum Notes {
        FOOTNOTE(2, 2, 3, SubdocumentType.FOOTNOTE, Kind.DROPPED, "脚注："),
        COMMENT(4, 30, 5, SubdocumentType.ANNOTATION, Kind.COMMENT, ""),
        ENDNOTE(46, 2, 47, SubdocumentType.ENDNOTE, Kind.DROPPED, "尾注：");

        private final int anchors;
        private final int anchorLength;
        private final int texts;
        private final SubdocumentType document;
        private final Kind kind;
        private final String title;

        Notes(int anchors, int anchorLength, int texts, SubdocumentType document, Kind kind, String title) {
            this.anchors = anchors;
            this.anchorLength = anchorLength;
            this.texts = texts;
            this.document = document;
            this.kind = kind;
            this.title = title;
        }
    }

    private record Note(Notes notes, int from, int to) {}

    OldWordAnchors(OldWordReading reading) {
        this.reading = reading;
        for (Notes notes : Notes.values()) {
            if (reading.file().length(notes.document) > 0) {
                hang(notes);
            }
        }
        hangShapes();
    }

    /** Notes what hangs on a paragraph, and gives what stands in its text boxes. */
    List<Block> settle(int from, int to, Place at) throws UnreadableDraft {
        if (notes.isEmpty() && pictures.isEmpty() && boxes.isEmpty()) {
            return List.of();
        }
        for (Note note : notes.subMap(from, to).values()) {
            String text = text(new OldWordStory(reading.aside()).blocks(note.from(), note.to()));
            reading.concerns().add(note.notes().kind, text.isBlank() ? "" : note.notes().title + text, at);
        }
        for (int ignored : pictures.subSet(from, to)) {
            reading.concerns().add(Kind.DROPPED, "图片", at);
        }
        List<Block> blocks = new ArrayList<>();
        for (int[] box : boxes.subMap(from, to).values()) {
            blocks.addAll(new OldWordStory(reading).blocks(box[0], box[1]));
        }
        return blocks;
    }

    private static String text(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }

    private void hang(Notes kind) {
        OldWordFile file = reading.file();
        OldWordPositions anchors = file.positions(kind.anchors, kind.anchorLength);
        OldWordPositions texts = file.positions(kind.texts, 0);
        int base = file.start(kind.document);
        for (int i = 0; i < anchors.count() && i < texts.count(); i++) {
            notes.put(anchors.position(i), new Note(kind, base + texts.position(i), base + texts.position(i + 1)));
        }
    }

    private void hangShapes() {
        OldWordFile file = reading.file();
        OldWordPositions anchors = file.positions(SHAPES, SHAPE_LENGTH);
        Map<Integer, int[]> boxOfShape = new HashMap<>();
        if (anchors.count() > 0) {
            OldWordPositions texts = file.positions(BOXES, BOX_LENGTH);
            int base = file.start(SubdocumentType.TEXTBOX);
            for (int i = 0; i < texts.count(); i++) {
                int[] range = {base + texts.position(i), base + texts.position(i + 1)};
                boxOfShape.put(texts.entry(i, SHAPE_OF_BOX), range);
            }
        }
        for (int i = 0; i < anchors.count(); i++) {
            int[] box = boxOfShape.remove(anchors.entry(i, 0));
            if (box != null) {
                boxes.put(anchors.position(i), box);
            } else if (isPicture(anchors.position(i))) {
                pictures.add(anchors.position(i));
            }
        }
    }

    private boolean isPicture(int position) {
        OfficeDrawing drawing =
                reading.file().document().getOfficeDrawingsMain().getOfficeDrawingAt(position);
        if (drawing == null
                || !OldWordPictures.isPictureSize(
                        drawing.getRectangleRight() - drawing.getRectangleLeft(),
                        drawing.getRectangleBottom() - drawing.getRectangleTop())) {
            return false;
        }
        EscherContainerRecord shape = drawing.getOfficeArtSpContainer();
        EscherOptRecord options = shape == null ? null : shape.getChildById(EscherOptRecord.RECORD_ID);
        return options != null && options.lookup(EscherPropertyTypes.BLIP__BLIPTODISPLAY) != null;
    }
}
