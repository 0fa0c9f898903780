package cn.nianbao.reader.draft;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word document as its reader sees it: tracked insertions are text, tracked deletions are not. */
final class WordParagraph {

    private final WordReading reading;
    private final StringBuilder text = new StringBuilder();
    private final WordStory boxes;
    private final List<Block> boxBlocks = new ArrayList<>();
    private String style;
    private String list;
    private String listLevel;
    private boolean outlined;
    private boolean endDeleted;
    private boolean hidden;

    WordParagraph(WordReading reading) {
        this.reading = reading;
        this.boxes = new WordStory(reading);
    }

    WordParagraph read() throws UnreadableDraft {
        reading.xml().children(this::element);
        boxBlocks.addAll(boxes.blocks());
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
        return boxBlocks;
    }

    private void element(String name) throws UnreadableDraft {
        switch (name) {
            case "pPr" -> reading.xml().children(this::property);
            case "r" -> run();
            case "rPr" -> reading.xml().children(this::runProperty);
            case "t" -> write(reading.xml().text());
            case "br", "cr" -> write("\n");
            case "tab", "ptab" -> write("\t");
            case "noBreakHyphen" -> write("-");
            case "sym" -> symbol();
            case "txbxContent" -> reading.xml().children(boxes::element);
            case "p", "tbl" -> boxes.element(name);
            case "AlternateContent" -> reading.alternative(this::element);
            default -> {
                if (!WordReading.NO_TEXT.contains(name)) {
                    reading.xml().children(this::element);
                }
            }
        }
    }

    private void run() throws UnreadableDraft {
        boolean outer = hidden;
        reading.xml().children(this::element);
        hidden = outer;
    }

    private void runProperty(String name) {
        if (name.equals("vanish")) {
            hidden = reading.xml().isOn();
        }
    }

    private void property(String name) throws UnreadableDraft {
        switch (name) {
            case "pStyle" -> style = reading.xml().attribute("val");
            case "outlineLvl" -> outlined = WordStyles.isOutline(reading.xml().attribute("val"));
            case "numPr" -> reading.xml().children(this::listProperty);
            case "rPr" -> reading.xml().children(mark -> endDeleted |= mark.equals("del"));
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

    private void symbol() throws UnreadableDraft {
        String code = reading.xml().attribute("char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) {
            write(Character.toString(Integer.parseInt(code, 16)));
        }
    }

    private void write(String more) throws UnreadableDraft {
        if (!hidden) {
            reading.budget().text(more.length());
            text.append(more);
        }
    }

    private void number() {
        WordStyles.Listing styled = reading.styles().listing(style);
        String numbering = list == null ? styled.list() : list;
        String level = listLevel == null ? styled.level() : listLevel;
        String numbered = reading.numbering().numbered(text.toString(), numbering, WordNumberingPart.depth(level));
        text.insert(0, numbered.substring(0, numbered.length() - text.length()));
    }
}
