package cn.nianbao.reader.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Web pages and plain text: false declarations, characters nobody sees, depths and lengths without measure. */
final class HostileText {

    private static final String PAGE = sample("html");
    private static final String TEXT = sample("tabs.txt");

    private HostileText() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.withFigures("25a 声明 UTF-8 的 GB18030 网页", PAGE.getBytes(Charset.forName("GB18030"))),
                HostileFile.withFigures("25b 夹着空字符的文本", utf8(TEXT.replace("\t", "\0\t"))),
                HostileFile.withFigures("25c 倒转书写方向的数字", utf8(everyFigure(PAGE, "\u202e", "\u202c"))),
                HostileFile.withFigures("25d 夹着零宽字符的数字", utf8(PAGE.replaceAll("(\\d)(?=\\d)", "$1\u200b"))),
                HostileFile.withFigures("25e 零宽的数字", utf8(everyFigure(PAGE, "\u200b\u2060", "\ufeff"))),
                HostileFile.of("25f 二十万层区块", utf8("<html><body>" + "<div>".repeat(200_000) + "1")),
                HostileFile.of("25g 五百万字的一行", utf8("<html><body><p>" + "年报".repeat(2_500_000))),
                HostileFile.of("25h 五百万字的一行文本", utf8("1 ".repeat(2_500_000))),
                HostileFile.of("12c 跨十亿行的网页表格", utf8(endlessSpans())),
                HostileFile.of("11b 三千层网页表格", utf8("<table><tr><td>".repeat(3_000) + "1")));
    }

    private static String endlessSpans() {
        return "<table><tr><td rowspan=\"1000000000\" colspan=\"1000000000\">1</td><td>2</td></tr>"
                + "<tr><td rowspan=\"65534\">3</td></tr></table>";
    }

    /** Puts something around every figure of a table. */
    private static String everyFigure(String page, String before, String after) {
        return page.replaceAll(">(\\d+(?:\\.\\d+)?)<", ">" + before + "$1" + after + "<");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sample(String kind) {
        try {
            return Files.readString(
                    Path.of(System.getProperty("project.folder"), "samples", "anlan-emergency-2025." + kind));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
