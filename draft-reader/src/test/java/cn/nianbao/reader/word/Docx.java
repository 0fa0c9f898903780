package cn.nianbao.reader.word;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.Block.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents from raw XML, for what no library would write. */
public final class Docx {

    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private Docx() {}

    public static byte[] of(String body) {
        return withParts(Map.of("word/document.xml", document(body)));
    }

    public static String document(String body) {
        return root("document", "<w:body>" + body + "</w:body>");
    }

    static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + NAMES + ">" + content + "</w:" + name + ">";
    }

    public static byte[] withParts(Map<String, String> parts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>");
        all.putAll(parts);
        return zip(all);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }

    static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String tbl(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    /** Cells as {@code text@row,column} and, where it spans, {@code +rows×columns}. */
    public static List<String> cells(Block grid) {
        return ((Grid) grid)
                .rows().stream().flatMap(List::stream).map(Docx::shown).toList();
    }

    public static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph.text() : "#" + ((Grid) block).index())
                .toList();
    }

    private static String shown(GridCell cell) {
        String at = cell.text() + "@" + cell.row() + "," + cell.column();
        boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
        return spans ? at + "+" + cell.rowSpan() + "×" + cell.columnSpan() : at;
    }
}
