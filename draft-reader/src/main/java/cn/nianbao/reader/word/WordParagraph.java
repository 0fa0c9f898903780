package cn.nianbao.reader.word;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.NotedWords;
import cn.nianbao.reader.draft.SmallFigures;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A paragraph of a Word document as its reader sees it: tracked insertions are text, tracked deletions are not. */
final class WordParagraph {

    private final WordReading reading;
    private final Place at;
    private final NotedWords noted;
    private final StringBuilder text = new StringBuilder();
    /** Where the codes of open fields begin in the text; what was written there before the separator is not shown. */
    private Deque<Integer> fieldCodes;

    /** Null where no text box is anchored here. */
    private WordStory boxes;

    private String style;
    private String list;
    private String listLevel;
    private boolean outlined;
    private boolean endDeleted;
    private boolean onShade;
    private boolean deleted;
    private boolean inserted;
    private WordLook look = WordLook.UNSAID;

    /**
     * @param at of the cell it stands in, null outside tables
     * @param onShade whether it may stand on a ground other than paper
     */
    WordParagraph(WordReading reading, Place at, boolean onShade) {
        this.reading = reading;
        this.at = at;
        this.onShade = onShade;
        this.noted = new NotedWords(reading.concerns(), at);
    }

    WordParagraph read() throws UnreadableDraft {
        reading.xml().children(this::element);
        noted.settle();
        number();
        return this;
    }

    String text() {
        return text.toString();
    }

    boolean isHeading() {
        return outlined || reading.styles().isHeading(style);
    }

    /** Whether its end was deleted, so that the next paragraph continues it. */
    boolean runsOn() {
        return endDeleted;
    }

    /** What stands in the text boxes anchored here. */
    List<Block> boxes() {
        return boxes == null ? List.of() : boxes.blocks();
    }

    private void element(String name) throws UnreadableDraft {
        switch (name) {
            case "pPr" -> reading.xml().children(this::property);
            case "r" -> run();
            case "t", "delText" -> write(reading.xml().text());
            case "br", "cr" -> write("\n");
            case "tab", "ptab" -> write("\t");
            case "noBreakHyphen" -> write("-");
            case "sym" -> symbol();
            case "ins", "moveTo" -> changed(false);
            case "del", "moveFrom" -> changed(true);
            case "fldChar" -> field(reading.xml().attribute("fldCharType"));
            case "drawing", "pict", "object" -> drawing(name);
            case "oMath" -> equation();
            case "commentReference", "footnoteReference", "endnoteReference" -> note(name);
            case "AlternateContent" -> reading.alternative(this::element);
            default -> other(name);
        }
    }

    private void other(String name) throws UnreadableDraft {
        if (name.equals("p") || name.equals("tbl")) {
            box(name);
        } else if (!WordReading.NO_TEXT.contains(name)) {
            reading.xml().children(this::element);
        }
    }

    private void run() throws UnreadableDraft {
        WordLook outer = look;
        look = WordLook.UNSAID;
        String[] runStyle = new String[1];
        boolean[] resolved = new boolean[1];
        reading.xml().children(name -> {
            if (name.equals("rPr")) {
                reading.xml().children(property -> {
                    runStyle[0] = property.equals("rStyle") ? reading.xml().attribute("val") : runStyle[0];
                    look = look.with(property, reading.xml());
                });
                return;
            }
            if (!resolved[0]) {
                look = reading.styles().look(look, runStyle[0], style);
                resolved[0] = true;
            }
            element(name);
        });
        look = outer;
    }

    private void changed(boolean removed) throws UnreadableDraft {
        boolean outerDeleted = deleted;
        boolean outerInserted = inserted;
        deleted |= removed;
        inserted |= !removed;
        reading.xml().children(this::element);
        deleted = outerDeleted;
        inserted = outerInserted;
    }

    private void property(String name) throws UnreadableDraft {
        switch (name) {
            case "pStyle" -> style = reading.xml().attribute("val");
            case "outlineLvl" -> outlined = WordStyles.isOutline(reading.xml().attribute("val"));
            case "numPr" -> reading.xml().children(this::listProperty);
            case "shd" -> onShade |= WordLook.isShade(name, reading.xml());
            case "rPr" -> reading.xml().children(mark -> endDeleted |= mark.equals("del") || mark.equals("moveFrom"));
            default -> {
                // looks
            }
        }
    }

    private void listProperty(String name) {
        if (name.equals("numId")) {
            list = reading.xml().attribute("val");
        } else if (name.equals("ilvl")) {
            listLevel = reading.xml().attribute("val");
        }
    }

    /** What stands in a box stands on the box's ground, whatever that is. */
    private void box(String name) throws UnreadableDraft {
        boxes = boxes == null ? new WordStory(reading, at, true) : boxes;
        boxes.element(name);
    }

    private void field(String type) {
        fieldCodes = fieldCodes == null ? new ArrayDeque<>() : fieldCodes;
        if ("begin".equals(type)) {
            fieldCodes.push(text.length());
        } else if (!fieldCodes.isEmpty() && ("separate".equals(type) || "end".equals(type))) {
            int code = fieldCodes.pop();
            text.setLength(Math.min(code < 0 ? text.length() : code, text.length()));
            if ("separate".equals(type)) {
                fieldCodes.push(-1);
            }
        }
    }

    private void drawing(String name) throws UnreadableDraft {
        WordDrawing drawing = new WordDrawing(
                reading, name.equals("object"), inside -> reading.xml().children(this::box));
        drawing.read(deleted ? null : at);
    }

    /** Read as a line; what stands above or below is lost by that. */
    private void equation() throws UnreadableDraft {
        boolean[] built = new boolean[1];
        reading.xml().children(name -> equationPart(name, built));
        if (built[0]) {
            reading.concerns().add(Kind.DROPPED, "公式", at);
        }
    }

    private void equationPart(String name, boolean[] built) throws UnreadableDraft {
        if (name.equals("r")) {
            run();
        } else {
            built[0] = true;
            if (name.equals("den")) {
                write("/");
            }
            reading.xml().children(inner -> equationPart(inner, built));
        }
    }

    private void note(String name) {
        reading.notes().referred(name, reading.xml().attribute("id"), at, reading.concerns());
    }

    private void symbol() throws UnreadableDraft {
        String code = reading.xml().attribute("char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) {
            write(Character.toString(Integer.parseInt(code, 16)));
        }
    }

    private void write(String more) throws UnreadableDraft {
        reading.budget().text(more.length());
        if (deleted || look.struck()) {
            noted.deleted(more);
        } else if (look.isHidden(onShade)) {
            noted.hidden(more);
        } else if (inserted) {
            noted.inserted(more);
            append(more);
        } else {
            noted.settle();
            append(more);
        }
    }

    private void append(String more) {
        if (look.small()) {
            SmallFigures.part(text, more);
        }
        text.append(more);
    }

    private void number() {
        WordStyles.Listing styled = reading.styles().listing(style);
        String numbering = list == null ? styled.list() : list;
        String level = listLevel == null ? styled.level() : listLevel;
        String numbered = reading.numbering().numbered(text.toString(), numbering, WordNumberingPart.depth(level));
        text.insert(0, numbered.substring(0, numbered.length() - text.length()));
    }
}
