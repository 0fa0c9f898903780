package cn.nianbao.reader.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Follows what a page draws, once, from the first operator to the last (ISO 32000-1, annex A). Only what tells where letters,
 * lines and pictures stand, and whether they are seen, is followed.
 */
final class PageReader {

    private final PdfBudget budget;
    private final PdfStreams streams;
    private final Fonts fonts;
    private final Layers layers;
    private final Canvas canvas;
    private final TextPen text;
    private final Outline path = new Outline();
    private final Deque<State> saved = new ArrayDeque<>();
    private final Deque<Boolean> marked = new ArrayDeque<>();
    private int hiddenMarks;
    /** States below this one belong to what drew this drawing. */
    private int floor;

    private State state;
    private COSDictionary resources;
    private Ink.Space fillSpace = Ink.Space.GREY;
    private Ink.Space strokeSpace = Ink.Space.GREY;
    private double x;
    private double y;

    PageReader(PdfBudget budget, PdfStreams streams, Fonts fonts, Layers layers, Canvas canvas, State state) {
        this.budget = budget;
        this.streams = streams;
        this.fonts = fonts;
        this.layers = layers;
        this.canvas = canvas;
        this.state = state;
        this.text = new TextPen(canvas, budget);
    }

    void read(byte[] content, COSDictionary found) throws IOException {
        COSDictionary outer = resources;
        resources = found == null ? new COSDictionary() : found;
        int depth = saved.size();
        int outerFloor = floor;
        save();
        floor = saved.size();
        PDFStreamParser parser = new PDFStreamParser(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                budget.operator();
                operate(operator, operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        while (saved.size() > depth) {
            state = saved.pop();
        }
        floor = outerFloor;
        resources = outer;
    }

    private void operate(Operator operator, List<COSBase> o) throws IOException {
        switch (operator.getName()) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> state.matrix = Affine.of(o).then(state.matrix);
            case "w" -> state.lineWidth = number(o, 0);
            case "gs" -> graphics(resource(COSName.EXT_G_STATE, name(o)));
            case "m", "l", "c", "v", "y", "h", "re" -> path(operator.getName(), o);
            case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" -> paint(operator.getName());
            case "W", "W*" -> path.clip();
            case "sh" -> canvas.picture(state.clip, false, state.clip);
            case "Do" -> draw(resource(COSName.XOBJECT, name(o)));
            case "BI" -> inlinePicture(operator.getImageParameters());
            case "BDC", "BMC" -> mark(o);
            case "EMC" -> unmark();
            case "g", "rg", "k", "sc", "scn", "cs", "G", "RG", "K", "SC", "SCN", "CS" -> colour(operator.getName(), o);
            default -> text(operator.getName(), o);
        }
    }

    private void text(String operator, List<COSBase> o) throws IOException {
        switch (operator) {
            case "BT" -> text.begin();
            case "Tf" -> font(o);
            case "Td" -> text.move(number(o, 0), number(o, 1));
            case "TD" -> {
                state.leading = -number(o, 1);
                text.move(number(o, 0), number(o, 1));
            }
            case "Tm" -> text.set(Affine.of(o));
            case "T*" -> text.move(0, -state.leading);
            case "Tc" -> state.spacing = number(o, 0);
            case "Tw" -> state.wordSpacing = number(o, 0);
            case "Tz" -> state.scale = number(o, 0) / 100;
            case "TL" -> state.leading = number(o, 0);
            case "Ts" -> state.rise = number(o, 0);
            case "Tr" -> state.mode = (int) number(o, 0);
            case "Tj" -> show(o.isEmpty() ? null : o.get(0));
            case "'" -> {
                text.move(0, -state.leading);
                show(o.isEmpty() ? null : o.get(0));
            }
            case "\"" -> {
                state.wordSpacing = number(o, 0);
                state.spacing = number(o, 1);
                text.move(0, -state.leading);
                show(o.size() < 3 ? null : o.get(2));
            }
            case "TJ" -> showAll(o);
            default -> {
                // what sets dashes, joints, tolerances and the like tells nothing about what is read
            }
        }
    }

    private void save() throws IOException {
        saved.push(state.copy());
        budget.states(saved.size());
    }

    private void restore() {
        if (saved.size() > floor) {
            state = saved.pop();
        }
    }

    private void graphics(COSDictionary change) throws IOException {
        if (change == null) {
            return;
        }
        state.fillAlpha = change.getFloat(COSName.CA_NS, (float) state.fillAlpha);
        state.strokeAlpha = change.getFloat(COSName.CA, (float) state.strokeAlpha);
        state.lineWidth = change.getFloat(COSName.LW, (float) state.lineWidth);
        COSBase blend = change.getDictionaryObject(COSName.BM);
        if (blend != null) {
            state.blends = !COSName.NORMAL.equals(blend) && !COSName.COMPATIBLE.equals(blend);
        }
        COSArray font = change.getCOSArray(COSName.FONT);
        if (font != null && font.size() > 1 && font.getObject(0) instanceof COSDictionary dictionary) {
            state.font = fonts.of(dictionary);
            state.size = font.getObject(1) instanceof COSNumber size ? size.floatValue() : state.size;
        }
    }

    private void font(List<COSBase> o) throws IOException {
        state.font = fonts.of(resource(COSName.FONT, name(o)));
        state.size = number(o, 1);
    }

    private void path(String operator, List<COSBase> o) throws IOException {
        budget.mark();
        switch (operator) {
            case "m" -> path.move(px(to(o, 0)), py());
            case "l" -> path.line(px(to(o, 0)), py());
            case "c" -> path.curve(px(to(o, 0)), py(), px(to(o, 2)), py(), px(to(o, 4)), py());
            case "v", "y" -> path.curve(px(to(o, 0)), py(), px(to(o, 2)), py());
            case "h" -> path.close();
            default -> rectangle(number(o, 0), number(o, 1), number(o, 2), number(o, 3));
        }
    }

    private boolean to(List<COSBase> o, int first) {
        x = number(o, first);
        y = number(o, first + 1);
        return true;
    }

    private double px(boolean set) {
        return state.matrix.x(x, y);
    }

    private double py() {
        return state.matrix.y(x, y);
    }

    private void rectangle(double left, double low, double width, double height) {
        Affine m = state.matrix;
        path.move(m.x(left, low), m.y(left, low));
        path.line(m.x(left + width, low), m.y(left + width, low));
        path.line(m.x(left + width, low + height), m.y(left + width, low + height));
        path.line(m.x(left, low + height), m.y(left, low + height));
        path.close();
    }

    private void paint(String operator) {
        if ("sbb*".contains(operator)) {
            path.close();
        }
        boolean shown = hiddenMarks == 0;
        boolean strokes = "SsBB*bb*".contains(operator);
        boolean fills = "fFf*BB*bb*".contains(operator);
        path.paint(canvas, state, shown && fills, shown && strokes);
    }

    private void draw(COSDictionary object) throws IOException {
        if (!(object instanceof COSStream stream) || layers.isOff(stream.getCOSDictionary(COSName.OC))) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            picture(stream);
        } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            form(stream, Affine.of(stream.getCOSArray(COSName.MATRIX)));
        }
    }

    /** Draws a form within the drawing. */
    void form(COSStream form, Affine matrix) throws IOException {
        budget.openForm();
        State outer = state;
        state = outer.copy();
        state.matrix = matrix.then(state.matrix);
        COSArray box = form.getCOSArray(COSName.BBOX);
        if (box != null && box.size() >= 4) {
            Area area = new Area();
            List<? extends COSBase> sides = box.toList();
            area.add(
                    state.matrix,
                    number(sides, 0),
                    number(sides, 1),
                    number(sides, 2) - number(sides, 0),
                    number(sides, 3) - number(sides, 1));
            state.clip = state.clip.within(area);
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        read(streams.decoded(form), own == null ? resources : own);
        state = outer;
        budget.closeForm();
    }

    private void picture(COSDictionary picture) throws IOException {
        budget.mark();
        budget.picture(picture.getInt(COSName.WIDTH, COSName.W, 0), picture.getInt(COSName.HEIGHT, COSName.H, 0));
        if (hiddenMarks > 0) {
            return;
        }
        Area area = new Area();
        area.add(state.matrix, 0, 0, 1, 1);
        boolean opaque = state.fillAlpha > 0.9
                && !state.blends
                && !picture.containsKey(COSName.SMASK)
                && !picture.containsKey(COSName.MASK)
                && !picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
        canvas.picture(area, opaque, state.clip);
    }

    private void inlinePicture(COSDictionary parameters) throws IOException {
        if (parameters != null) {
            picture(parameters);
        }
    }

    private void mark(List<COSBase> o) {
        boolean hidden = o.size() > 1
                && o.get(0) instanceof COSName tag
                && tag.equals(COSName.OC)
                && o.get(1) instanceof COSName layer
                && layers.isOff(resource(COSName.PROPERTIES, layer));
        marked.push(hidden);
        hiddenMarks += hidden ? 1 : 0;
    }

    private void unmark() {
        if (!marked.isEmpty() && marked.pop()) {
            hiddenMarks--;
        }
    }

    private void colour(String operator, List<COSBase> o) {
        switch (operator) {
            case "cs" -> {
                fillSpace = space(name(o));
                state.fill = Ink.BLACK;
            }
            case "CS" -> {
                strokeSpace = space(name(o));
                state.stroke = Ink.BLACK;
            }
            case "sc", "scn" -> state.fill = Ink.of(fillSpace, o);
            case "SC", "SCN" -> state.stroke = Ink.of(strokeSpace, o);
            case "g" -> state.fill = Ink.of(fillSpace = Ink.Space.GREY, o);
            case "rg" -> state.fill = Ink.of(fillSpace = Ink.Space.RGB, o);
            case "k" -> state.fill = Ink.of(fillSpace = Ink.Space.CMYK, o);
            case "G" -> state.stroke = Ink.of(strokeSpace = Ink.Space.GREY, o);
            case "RG" -> state.stroke = Ink.of(strokeSpace = Ink.Space.RGB, o);
            default -> state.stroke = Ink.of(strokeSpace = Ink.Space.CMYK, o);
        }
    }

    private Ink.Space space(COSName name) {
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        COSBase known = spaces == null || name == null ? null : spaces.getDictionaryObject(name);
        return Ink.Space.of(known == null ? name : known);
    }

    private void show(COSBase words) throws IOException {
        if (words instanceof COSString string) {
            text.show(string.getBytes(), state, hiddenMarks == 0);
        }
    }

    private void showAll(List<COSBase> o) throws IOException {
        if (o.isEmpty() || !(o.get(0) instanceof COSArray pieces)) {
            return;
        }
        for (COSBase piece : pieces) {
            if (piece instanceof COSNumber back) {
                text.back(back.floatValue() / 1000.0, state);
            } else {
                show(piece);
            }
        }
    }

    private COSDictionary resource(COSName kind, COSName name) {
        COSDictionary all = resources.getCOSDictionary(kind);
        return all == null || name == null ? null : all.getCOSDictionary(name);
    }

    private static COSName name(List<COSBase> o) {
        return !o.isEmpty() && o.get(0) instanceof COSName name ? name : null;
    }

    private static double number(List<? extends COSBase> o, int index) {
        return index < o.size() && o.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
