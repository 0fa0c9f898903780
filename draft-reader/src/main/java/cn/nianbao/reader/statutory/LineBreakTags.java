package cn.nianbao.reader.statutory;

import java.util.regex.Pattern;

/** The tags for line breaks that cells of Markdown and of copied web pages keep in their text. */
final class LineBreakTags {

    private static final Pattern TAG = Pattern.compile("<br\\s?/?>", Pattern.CASE_INSENSITIVE);

    private LineBreakTags() {}

    static String asBlanks(String text) {
        return text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
    }
}
