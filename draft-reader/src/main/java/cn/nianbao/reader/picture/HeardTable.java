package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The table in which tesseract answers: a line for each word with its page, its confidence and its text. */
final class HeardTable {

    private static final int COLUMNS = 12;
    private static final int PAGE = 1;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    private static final String WORD = "5";

    private final String table;

    HeardTable(String table) {
        this.table = table;
    }

    List<Heard> strips(int count) {
        List<Heard> strips = new ArrayList<>(Collections.nCopies(count, Heard.NOTHING));
        table.lines().forEach(line -> {
            String[] columns = line.split("\t", -1);
            if (columns.length == COLUMNS && columns[0].equals(WORD)) {
                int strip = Integer.parseInt(columns[PAGE]) - 1;
                if (strip >= 0 && strip < count) {
                    strips.set(strip, with(strips.get(strip), columns[TEXT], Double.parseDouble(columns[CONFIDENCE])));
                }
            }
        });
        return strips;
    }

    private static Heard with(Heard before, String word, double confidence) {
        if (word.isBlank()) {
            return before;
        }
        int length = before.text().length();
        boolean apart = length > 0 && isLatin(before.text().charAt(length - 1)) && isLatin(word.charAt(0));
        double weighed = before.confidence() * length + confidence * word.length();
        return new Heard(before.text() + (apart ? " " : "") + word, weighed / (length + word.length()));
    }

    /** Chinese is written without spaces, however it was taken apart in reading. */
    private static boolean isLatin(char letter) {
        return letter < 0x80;
    }
}
