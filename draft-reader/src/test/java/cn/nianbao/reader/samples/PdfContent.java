package cn.nianbao.reader.samples;

import cn.nianbao.reader.samples.Paper.Frame;
import cn.nianbao.reader.samples.Paper.Words;
import java.util.Locale;

/** Writes what a page of a PDF draws. */
final class PdfContent {

    private static final double POINTS = 72 / 25.4;
    private static final double BASE = 0.88;
    private static final double LINE = 0.2;
    private static final String DECOY = "97531";

    private final PdfHabits habits;
    private final double height;
    private final StringBuilder content = new StringBuilder();

    PdfContent(PdfHabits habits) {
        this.habits = habits;
        this.height = habits.layout().pageHeight() * POINTS;
    }

    String page(Paper.Sheet sheet, int number, String head) {
        lay();
        sheet.frames().forEach(this::frame);
        for (Words words : sheet.words()) {
            if (words.figure() && habits.layout().decoy() != null) {
                decoy(words);
            }
            words(words);
        }
        if (habits.layout().template()) {
            words(new Words(head, 70, 10, 3, false, false));
        }
        double foot = habits.layout().pageHeight() - 15;
        words(new Words("- " + number + " -", Paper.WIDTH / 2 - 4, foot, 3.5, false, false));
        return content.toString();
    }

    private void lay() {
        double width = Paper.WIDTH * POINTS;
        switch (habits.aside()) {
            case 90 -> put("0 1 -1 0 " + number(height) + " 0 cm");
            case 180 -> put("-1 0 0 -1 " + number(width) + " " + number(height) + " cm");
            case 270 -> put("0 -1 1 0 0 " + number(width) + " cm");
            default -> {}
        }
    }

    private void words(Words words) {
        if (!words.down()) {
            text(words.text(), words.x(), words.y(), words.size());
            return;
        }
        double y = words.y();
        for (int letter : words.text().codePoints().toArray()) {
            text(Character.toString(letter), words.x(), y, words.size());
            y += words.size();
        }
    }

    private void text(String text, double x, double y, double size) {
        StringBuilder codes = new StringBuilder();
        for (char c : text.toCharArray()) {
            codes.append(String.format(Locale.ROOT, "%04X", (int) c));
        }
        put("BT /F1 " + number(size * POINTS) + " Tf " + point(x, y + BASE * size) + " Td <" + codes + "> Tj ET");
    }

    private void decoy(Words figure) {
        switch (habits.layout().decoy()) {
            case INVISIBLE -> hidden("3 Tr", figure.x(), figure);
            case CLEAR -> hidden("/Clear gs", figure.x(), figure);
            case WHITE -> hidden("1 g", figure.x(), figure);
            case COVERED -> {
                hidden("", figure.x(), figure);
                put("q 1 g " + point(figure.x() - 1, figure.y() + 4) + " 34 " + number(4 * POINTS) + " re f Q");
            }
            case OUTSIDE -> hidden("", Paper.WIDTH + 5, figure);
            case CUT_OFF -> hidden("100 100 20 20 re W n", figure.x(), figure);
            case TINY -> text(DECOY, figure.x(), figure.y(), 0.1);
        }
    }

    private void hidden(String how, double x, Words figure) {
        put("q " + how);
        text(DECOY, x, figure.y(), figure.size());
        put("Q");
    }

    private void frame(Frame frame) {
        double right = frame.x() + frame.width();
        double bottom = frame.y() + frame.height();
        if (habits.layout().lines() == OfficeHabits.Lines.BOXES && habits.columns()) {
            put(number(LINE * POINTS) + " w " + point(frame.x(), bottom) + " " + number(frame.width() * POINTS) + " "
                    + number(frame.height() * POINTS) + " re S");
            return;
        }
        side(frame.x(), frame.y(), right, frame.y());
        side(frame.x(), bottom, right, bottom);
        if (habits.columns()) {
            side(frame.x(), frame.y(), frame.x(), bottom);
            side(right, frame.y(), right, bottom);
        }
    }

    private void side(double fromX, double fromY, double toX, double toY) {
        if (habits.layout().lines() == OfficeHabits.Lines.STROKES) {
            put(number(LINE * POINTS) + " w " + point(fromX, fromY) + " m " + point(toX, toY) + " l S");
            return;
        }
        double half = LINE / 2;
        put(point(fromX - half, toY + half) + " " + number((toX - fromX + LINE) * POINTS) + " "
                + number((toY - fromY + LINE) * POINTS) + " re f");
    }

    /** A place on the paper, from its lower left corner. */
    private String point(double x, double y) {
        return number(x * POINTS) + " " + number(height - y * POINTS);
    }

    private void put(String operators) {
        content.append(operators).append('\n');
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
