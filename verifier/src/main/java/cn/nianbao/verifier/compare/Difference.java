package cn.nianbao.verifier.compare;

/**
 * Something that stands in a file otherwise than it was signed.
 *
 * @param cell the cell's public name; null where it is no cell
 * @param place where it is, in words
 * @param signed what was signed; null where nothing was, or where it is not about words
 * @param shown what the file has instead; null where it has nothing
 * @param text all of it in one Chinese sentence
 */
public record Difference(String cell, String place, String signed, String shown, String text) {

    static Difference cell(String id, String words, String signed, String shown) {
        return new Difference(id, words, signed, shown, words + "：" + both(signed, shown) + "（单元格 " + id + "）");
    }

    /** A sentence, a heading, the title and so on. */
    public static Difference words(String place, String signed, String shown) {
        String text = signed == null
                ? place + "多出文字“" + Shown.plain(shown) + "”，签发的内容中没有"
                : shown == null
                        ? place + "缺少签发的文字“" + Shown.plain(signed) + "”"
                        : place + "：" + both("“" + Shown.plain(signed) + "”", "“" + Shown.plain(shown) + "”");
        return new Difference(null, place, signed, shown, text);
    }

    /** A thing that makes a reader see something else than the words that stand in the file. */
    public static Difference trick(String what) {
        return new Difference(null, null, null, null, what);
    }

    /** The same in one file of several. */
    public Difference in(String file) {
        return new Difference(cell, place, signed, shown, Shown.plain(file) + "　" + text);
    }

    private static String both(String signed, String shown) {
        return "签发 " + signed + "，文件 " + shown;
    }
}
