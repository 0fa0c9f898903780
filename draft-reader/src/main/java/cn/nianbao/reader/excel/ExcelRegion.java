package cn.nianbao.reader.excel;

/** A cell or a rectangle of cells of a sheet, counted from 0, the last row and column included. */
record ExcelRegion(int row, int column, int lastRow, int lastColumn) {

    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;

    private static final int LETTERS = 26;

    static ExcelRegion cell(int row, int column) {
        return new ExcelRegion(row, column, row, column);
    }

    /** Reads a reference such as B3 or B3:D7; null where it is none. */
    static ExcelRegion of(String reference) {
        if (reference == null) {
            return null;
        }
        int colon = reference.indexOf(':');
        ExcelRegion first = single(colon < 0 ? reference : reference.substring(0, colon));
        ExcelRegion last = single(reference.substring(colon + 1));
        boolean ordered = first != null && last != null && first.row <= last.row && first.column <= last.column;
        return ordered ? new ExcelRegion(first.row, first.column, last.row, last.column) : null;
    }

    int width() {
        return lastColumn - column + 1;
    }

    private static ExcelRegion single(String reference) {
        int column = 0;
        int at = 0;
        while (at < reference.length() && at < 3 && isLetter(reference.charAt(at))) {
            column = column * LETTERS + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
            at++;
        }
        String row = reference.substring(at);
        if (column < 1 || column > MOST_COLUMNS || !row.matches("[1-9]\\d{0,6}")) {
            return null;
        }
        int number = Integer.parseInt(row);
        return number > MOST_ROWS ? null : cell(number - 1, column - 1);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
