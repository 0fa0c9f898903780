package cn.nianbao.reader.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sheets of paper with what an office program would print on them; everything in millimetres from the top left. */
final class Paper {

    static final double WIDTH = 210;
    static final double MARGIN = 22;

    private static final Pattern WORD = Pattern.compile("[\\d.+,]+|.|\n", Pattern.DOTALL);

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

    /** Lines as long as fit, broken at line feeds too; a number is broken only where it alone is too long. */
    static List<String> lines(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : words(text)) {
            double length = new Words(word, 0, 0, size, false, false).length();
            boolean over = used + length > width && !word.isBlank() || word.equals("\n");
            if (over && !line.isEmpty() || word.equals("\n")) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (length > width && word.length() > 1) {
                int fit = Math.max(1, (int) (width / (length / word.length())));
                lines.add(word.substring(0, fit));
                word = word.substring(fit);
                length = new Words(word, 0, 0, size, false, false).length();
            }
            line.append(word.equals("\n") ? "" : word);
            used += word.equals("\n") ? 0 : length;
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
