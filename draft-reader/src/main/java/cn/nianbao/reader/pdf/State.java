package cn.nianbao.reader.pdf;

/** What the graphics state says that matters to reading: where things are drawn, in what colour, with what font. */
final class State {

    /** To the reader's points. */
    Affine matrix;

    Area clip;
    Ink fill = Ink.BLACK;
    Ink stroke = Ink.BLACK;
    double fillAlpha = 1;
    double strokeAlpha = 1;
    boolean blends;
    double lineWidth = 1;

    PdfFont font;
    double size;
    double spacing;
    double wordSpacing;
    double scale = 1;
    double leading;
    double rise;
    int mode;

    State(Affine matrix, Area clip) {
        this.matrix = matrix;
        this.clip = clip;
    }

    State copy() {
        State copy = new State(matrix, clip);
        copy.fill = fill;
        copy.stroke = stroke;
        copy.fillAlpha = fillAlpha;
        copy.strokeAlpha = strokeAlpha;
        copy.blends = blends;
        copy.lineWidth = lineWidth;
        copy.font = font;
        copy.size = size;
        copy.spacing = spacing;
        copy.wordSpacing = wordSpacing;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        return copy;
    }
}
