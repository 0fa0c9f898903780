package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as spreadsheets hold it: in one piece or in runs, reading aids above the characters aside (ECMA-376 part 1, 18.4). */
final class ExcelText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelText() {}

    /** Reads the text of the element the cursor stands on. */
    static String of(XmlCursor xml) throws UnreadableDraft {
        StringBuilder text = new StringBuilder();
        xml.children(name -> element(name, xml, text));
        return plain(text.toString());
    }

    /** Characters that XML cannot hold are written as _x000D_ and the like. */
    static String plain(String text) {
        String whole = text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(code -> {
                    String character = Character.toString(Integer.parseInt(code.group(1), 16));
                    return Matcher.quoteReplacement(character);
                })
                : text;
        return whole.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void element(String name, XmlCursor xml, StringBuilder text) throws UnreadableDraft {
        if (name.equals("t")) {
            text.append(xml.text());
        } else if (name.equals("r")) {
            xml.children(inner -> element(inner, xml, text));
        }
    }
}
