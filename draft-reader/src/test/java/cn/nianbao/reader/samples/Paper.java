package cn.nianbao.reader.samples;

import java.util.ArrayList;
import java.util.List;

/** Sheets of paper with what an office program would print on them; everything in millimetres from the top left. */
final class Paper {

    static final double WIDTH = 210;
    static final double MARGIN = 22;

    private final double height;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    /** A line of text: where its box begins, how high its letters are, whether it runs downwards, and if it is a figure. */
    record Words(String text, double x, double y, double size, boolean down, boolean figure) {

        double length() {
            return text.codePoints().mapToDouble(letter -> step(letter, size)).sum();
        }

        /** Chinese letters are as wide as high, others half. */
        static double step(int letter, double size) {
            return letter < 0x2000 ? size / 2 : size;
        }
    }

    /** The frame of a cell, or of as much of it as the sheet holds. */
    record Frame(double x, double y, double width, double height) {}

    record Sheet(List<Words> words, List<Frame> frames) {}

    Paper(double height) {
        this.height = height;
        turn();
    }

    double height() {
        return height;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    double y() {
        return y;
    }

    double room() {
        return height - MARGIN - y;
    }

    void down(double by) {
        y += by;
    }

    void turn() {
        sheets.add(new Sheet(new ArrayList<>(), new ArrayList<>()));
        y = MARGIN;
    }

    void write(String text, double x, double top, double size) {
        sheet().words.add(new Words(text, x, top, size, false, false));
    }

    Sheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    /** Lines as long as fit, broken at line feeds too. */
    static List<String> lines(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (int letter : text.codePoints().toArray()) {
            double step = Words.step(letter, size);
            if (letter == '\n' || used + step > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (letter != '\n') {
                line.appendCodePoint(letter);
                used += step;
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
