package cn.nianbao.reader.word;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.NotedWords;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.office.WordGrid;
import cn.nianbao.reader.office.WordGrid.Merge;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.List;

/** Reads a table of a Word document; rows and cells may stand within content controls. */
final class WordTable {

    private final WordReading reading;
    private final WordGrid grid = new WordGrid();
    private int index;
    private boolean onShade;

    WordTable(WordReading reading) {
        this.reading = reading;
    }

    List<Block> blocks() throws UnreadableDraft {
        index = reading.budget().openTable();
        reading.xml().children(this::element);
        reading.budget().closeTable();
        return grid.table(index).blocks();
    }

    private void element(String name) throws UnreadableDraft {
        if (name.equals("tr")) {
            new Row().read();
        } else if (name.equals("tblPr")) {
            reading.xml().children(this::property);
        } else if (name.equals("AlternateContent")) {
            reading.alternative(this::element);
        } else if (!WordReading.NO_TEXT.contains(name)) {
            reading.xml().children(this::element);
        }
    }

    private void property(String name) {
        if (name.equals("tblStyle")) {
            onShade |= reading.styles().isShaded(reading.xml().attribute("val"));
        } else if (name.equals("shd")) {
            onShade |= WordLook.isShade(name, reading.xml());
        }
    }

    /** A row; it begins on the grid with its first cell, when its properties are known. */
    private final class Row {
        private int columnsBefore;
        private boolean deleted;
        private boolean inserted;
        private boolean begun;

        void read() throws UnreadableDraft {
            reading.xml().children(this::element);
            begin();
        }

        private void element(String name) throws UnreadableDraft {
            if (name.equals("trPr")) {
                reading.xml().children(this::property);
            } else if (name.equals("tc")) {
                begin();
                new Cell(deleted, inserted).read();
            } else if (!WordReading.NO_TEXT.contains(name)) {
                reading.xml().children(this::element);
            }
        }

        private void property(String name) {
            switch (name) {
                case "gridBefore" -> {
                    String count = reading.xml().attribute("val");
                    columnsBefore = "0".equals(count) ? 0 : DraftBudget.span(count, DraftBudget.MOST_COLUMNS);
                }
                case "del" -> deleted = true;
                case "ins" -> inserted = true;
                default -> {
                    // looks
                }
            }
        }

        private void begin() {
            if (!begun && !deleted) {
                grid.startRow(columnsBefore);
            }
            begun = true;
        }
    }

    private final class Cell {
        private boolean deleted;
        private boolean inserted;
        private final Place at;
        private WordStory story;
        private int columnSpan = 1;
        private Merge vertical = Merge.NONE;
        private Merge horizontal = Merge.NONE;
        private boolean shaded = onShade;

        Cell(boolean deleted, boolean inserted) {
            this.deleted = deleted;
            this.inserted = inserted;
            at = deleted ? null : new Place.InGrid(index, grid.row(), grid.column());
        }

        void read() throws UnreadableDraft {
            reading.budget().cell();
            int known = reading.concerns().count(Kind.CHANGES);
            reading.xml().children(name -> {
                if (name.equals("tcPr")) {
                    reading.xml().children(this::property);
                } else {
                    story().element(name);
                }
            });
            List<Block> content = story().blocks();
            if (reading.concerns().count(Kind.CHANGES) == known) {
                tellOfChange(content);
            }
            if (!deleted) {
                grid.cell(columnSpan, vertical, horizontal, content);
            }
        }

        /** The properties stand before the content and are known when it begins. */
        private WordStory story() {
            if (story == null) {
                story = new WordStory(reading, at, shaded);
            }
            return story;
        }

        private void property(String name) {
            switch (name) {
                case "gridSpan" ->
                    columnSpan = DraftBudget.span(reading.xml().attribute("val"), DraftBudget.MOST_COLUMNS);
                case "vMerge" -> vertical = merge();
                case "hMerge" -> horizontal = merge();
                case "shd" -> shaded |= WordLook.isShade(name, reading.xml());
                case "cellDel" -> deleted = true;
                case "cellIns" -> inserted = true;
                default -> {
                    // looks
                }
            }
        }

        private Merge merge() {
            return "restart".equals(reading.xml().attribute("val")) ? Merge.STARTS : Merge.CONTINUES;
        }

        private void tellOfChange(List<Block> content) {
            NotedWords noted = new NotedWords(reading.concerns(), at);
            for (Block block : content) {
                if (block instanceof Paragraph paragraph && deleted) {
                    noted.deleted(paragraph.text());
                } else if (block instanceof Paragraph paragraph && inserted) {
                    noted.inserted(paragraph.text());
                }
            }
            noted.settle();
        }
    }
}
