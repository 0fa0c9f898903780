package cn.nianbao.reader.draft;

/** Raised and lowered figures, such as those of a note: 8 with a raised 1 is no 81. */
public final class SmallFigures {

    private SmallFigures() {}

    /** Parts a figure that the text ends with from the small one that comes next. */
    public static void part(StringBuilder text, String small) {
        boolean figures = !text.isEmpty()
                && !small.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && Character.isDigit(small.charAt(0));
        text.append(figures ? " " : "");
    }
}
