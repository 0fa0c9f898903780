package cn.nianbao.form;

import java.util.List;
import java.util.regex.Pattern;

/** A paragraph of a section's prose; a short line such as （一）主动公开 is a heading within its section. */
public record Paragraph(String text, boolean isHeading) {

    private static final Pattern HEADING = Pattern.compile("（[一二三四五六七八九十]{1,3}）[^。；，：]{1,30}");

    static List<Paragraph> of(String prose) {
        return prose.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Paragraph(line, HEADING.matcher(line).matches()))
                .toList();
    }
}
