package cn.nianbao.reader.pdf;

import cn.nianbao.reader.page.Box;
import java.io.IOException;

/** Sets letters on the page, one behind the other. */
final class TextPen {

    /** How far a letter's box reaches above and below the line it stands on, in parts of its size. */
    private static final double ASCENT = 0.88;

    private static final double DESCENT = 0.12;

    private final Canvas canvas;
    private final PdfBudget budget;
    private Affine line = Affine.NONE;
    /** Where the next letter stands, from the start of the line. */
    private double along;

    private double down;

    TextPen(Canvas canvas, PdfBudget budget) {
        this.canvas = canvas;
        this.budget = budget;
    }

    void begin() {
        set(Affine.NONE);
    }

    void set(Affine matrix) {
        line = matrix;
        along = 0;
        down = 0;
    }

    void move(double x, double y) {
        set(Affine.shift(x, y).then(line));
    }

    /** Moves back by a part of the size, as TJ does between letters. */
    void back(double part, State state) {
        if (state.font != null && state.font.isVertical()) {
            down -= part * state.size;
        } else {
            along -= part * state.size * state.scale;
        }
    }

    void show(byte[] words, State state, boolean shown) throws IOException {
        if (state.font == null) {
            return;
        }
        Affine place = line.then(state.matrix);
        boolean seen = shown && isDrawn(state);
        Ink ink = ink(state);
        double size = Math.abs(state.size) * place.height();
        int turn = turned(place, state);
        state.font.read(words, letter -> {
            budget.glyph();
            Box box = box(place, letter, state);
            if (!(letter.text().isEmpty() || Double.isNaN(box.x() + box.y()))) {
                canvas.glyph(letter.text(), box, size, turn, seen, ink, state.clip);
            }
            advance(letter, state);
        });
    }

    /** Letters that are mirrored by a negative size read on in the same direction. */
    private static int turned(Affine place, State state) {
        boolean backward = state.size * state.scale < 0;
        return backward ? (place.turn() + 180) % 360 : place.turn();
    }

    /** White letters with a dark rim are as plain as dark ones. */
    private static Ink ink(State state) {
        boolean rim = state.mode == 2 || state.mode == 6;
        boolean onlyRim = state.mode == 1 || state.mode == 5;
        return onlyRim || rim && state.fill.isLost(Ink.WHITE) ? state.stroke : state.fill;
    }

    private static boolean isDrawn(State state) {
        boolean fills = state.mode == 0 || state.mode == 2 || state.mode == 4 || state.mode == 6;
        boolean strokes = state.mode == 1 || state.mode == 2 || state.mode == 5 || state.mode == 6;
        return fills && state.fillAlpha > 0.05 || strokes && state.strokeAlpha > 0.05;
    }

    private Box box(Affine place, Letter letter, State state) {
        Area area = new Area();
        double width = letter.width() * state.size * state.scale;
        if (state.font.isVertical()) {
            area.add(place, along - width / 2, down + state.rise - state.size, width, state.size);
        } else {
            area.add(place, along, state.rise - DESCENT * state.size, width, (ASCENT + DESCENT) * state.size);
        }
        return area.box();
    }

    private void advance(Letter letter, State state) {
        double space = state.spacing + (letter.isBlank() ? state.wordSpacing : 0);
        if (state.font.isVertical()) {
            down -= state.font.drop() * state.size - space;
        } else {
            along += (letter.width() * state.size + space) * state.scale;
        }
    }
}
