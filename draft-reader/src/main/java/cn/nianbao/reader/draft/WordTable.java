package cn.nianbao.reader.draft;

import cn.nianbao.reader.draft.WordGrid.Merge;
import java.util.ArrayList;
import java.util.List;

/** Reads a table of a Word document; rows and cells may stand within content controls. */
final class WordTable {

    private final WordReading reading;
    private final WordGrid grid = new WordGrid();
    private int columnSpan;
    private Merge vertical;
    private Merge horizontal;
    private boolean cellDeleted;

    WordTable(WordReading reading) {
        this.reading = reading;
    }

    List<Block> blocks() throws UnreadableDraft {
        int index = reading.budget().openTable();
        reading.xml().children(this::element);
        reading.budget().closeTable();
        return grid.table(index).blocks();
    }

    private void element(String name) throws UnreadableDraft {
        if (name.equals("tr")) {
            new Row().read();
        } else if (name.equals("AlternateContent")) {
            reading.alternative(this::element);
        } else if (!WordReading.NO_TEXT.contains(name)) {
            reading.xml().children(this::element);
        }
    }

    /** A row; it begins on the grid with its first cell, when its properties are known. */
    private final class Row {
        private int columnsBefore;
        private boolean deleted;
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
                cell(deleted);
            } else if (!WordReading.NO_TEXT.contains(name)) {
                reading.xml().children(this::element);
            }
        }

        private void property(String name) {
            if (name.equals("gridBefore")) {
                String count = reading.xml().attribute("val");
                columnsBefore = "0".equals(count) ? 0 : DraftBudget.span(count, DraftBudget.MOST_COLUMNS);
            } else if (name.equals("del")) {
                deleted = true;
            }
        }

        private void begin() {
            if (!begun && !deleted) {
                grid.startRow(columnsBefore);
            }
            begun = true;
        }
    }

    private void cell(boolean rowDeleted) throws UnreadableDraft {
        reading.budget().cell();
        WordStory story = new WordStory(reading);
        List<Block> content = new ArrayList<>();
        columnSpan = 1;
        vertical = Merge.NONE;
        horizontal = Merge.NONE;
        cellDeleted = false;
        reading.xml().children(name -> {
            if (name.equals("tcPr")) {
                reading.xml().children(this::cellProperty);
            } else {
                story.element(name);
            }
        });
        content.addAll(story.blocks());
        if (!rowDeleted && !cellDeleted) {
            grid.cell(columnSpan, vertical, horizontal, content);
        }
    }

    private void cellProperty(String name) {
        switch (name) {
            case "gridSpan" -> columnSpan = DraftBudget.span(reading.xml().attribute("val"), DraftBudget.MOST_COLUMNS);
            case "vMerge" -> vertical = merge();
            case "hMerge" -> horizontal = merge();
            case "cellDel" -> cellDeleted = true;
            default -> {
                // looks
            }
        }
    }

    private Merge merge() {
        return "restart".equals(reading.xml().attribute("val")) ? Merge.STARTS : Merge.CONTINUES;
    }
}
