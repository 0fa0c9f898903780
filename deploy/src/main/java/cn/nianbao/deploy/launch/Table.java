package cn.nianbao.deploy.launch;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Lines in columns for a terminal, where a Chinese character is as wide as two letters. */
public final class Table {
    private final List<Integer> widths;

    public Table(Integer... widths) {
        this.widths = List.of(widths);
    }

    /** The last cell takes what room it needs. */
    public String line(Object... cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String cell = String.valueOf(cells[i]);
            line.append(cell);
            if (i < cells.length - 1) {
                line.append(" ".repeat(Math.max(1, widths.get(i) - width(cell))));
            }
        }
        return line.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(character -> isWide(character) ? 2 : 1).sum();
    }

    private static boolean isWide(int character) {
        boolean sign = character >= '\u3000' && character <= '\u303f' || character >= '！' && character <= '～';
        return sign || UnicodeScript.of(character) == UnicodeScript.HAN || character == '—';
    }
}
