package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws pages of 600 by 800 points for tests: letters ten points high, Latin ones half as wide. */
final class Drawn {

    private static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final int number;

    Drawn(int number) {
        this.number = number;
    }

    static Drawn page() {
        return new Drawn(1);
    }

    Drawn words(String words, double x, double y) {
        return words(words, x, y, SIZE, true);
    }

    Drawn hidden(String words, double x, double y) {
        return words(words, x, y, SIZE, false);
    }

    Drawn words(String words, double x, double y, double size, boolean visible) {
        double at = x;
        for (String letter : words.split("")) {
            double width = letter.charAt(0) < 0x2000 ? size / 2 : size;
            glyphs.add(new Glyph(letter, new Box(at, y, width, size), size, 0, visible));
            at += width;
        }
        return this;
    }

    Drawn line(double fromX, double fromY, double toX, double toY) {
        rulings.add(new Ruling(fromX, fromY, toX, toY));
        return this;
    }

    /** A table with these lines, its words in the middle of their cells; null where a word stands in the cell to the left or above. */
    Drawn table(double[] xs, double[] ys) {
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    Drawn picture(double x, double y, double width, double height) {
        pictures.add(new Box(x, y, width, height));
        return this;
    }

    Page done() {
        return new Page(number, 600, 800, glyphs, rulings, pictures);
    }

    static Draft draft(Drawn... pages) {
        List<Page> done = new ArrayList<>();
        for (Drawn page : pages) {
            done.add(page.done());
        }
        return PageDraft.of("application/pdf", done, Set.of(), List.of());
    }

    /** Each block in a line: paragraphs as they are, the cells of grids with row, column and spans beyond one. */
    static List<String> blocks(Draft draft) {
        return draft.blocks().stream().map(Drawn::text).toList();
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        StringBuilder text = new StringBuilder();
        for (List<Block.GridCell> row : ((Block.Grid) block).rows()) {
            for (Block.GridCell cell : row) {
                text.append(cell.text())
                        .append('@')
                        .append(cell.row())
                        .append(',')
                        .append(cell.column());
                if (cell.rowSpan() * cell.columnSpan() > 1) {
                    text.append('+').append(cell.rowSpan()).append('x').append(cell.columnSpan());
                }
                text.append(' ');
            }
        }
        return text.toString().strip();
    }

    static String at(Place place) {
        Place.OnPage at = (Place.OnPage) place;
        return at.page() + ": " + Math.round(at.x()) + "," + Math.round(at.y()) + " " + Math.round(at.width()) + "x"
                + Math.round(at.height());
    }
}
