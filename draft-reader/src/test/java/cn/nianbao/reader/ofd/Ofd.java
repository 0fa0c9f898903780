package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OFD files from raw XML, for what no program would write. */
final class Ofd {

    private Ofd() {}

    /** A file of one page that holds these objects. */
    static byte[] of(String objects) {
        return zip(parts(objects));
    }

    /** The parts of such a file, to be changed. */
    static Map<String, byte[]> parts(String objects) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "OFD.xml", root("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        put(parts, "Doc_0/Document.xml", document("", "Pages/Page_0/Content.xml"));
        put(parts, "Doc_0/Pages/Page_0/Content.xml", page("", objects));
        return parts;
    }

    static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    static String document(String common, String... pages) {
        StringBuilder list = new StringBuilder();
        for (String page : pages) {
            list.append("<ofd:Page ID=\"1\" BaseLoc=\"").append(page).append("\"/>");
        }
        return root(
                "Document",
                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>" + common
                        + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages>");
    }

    static String page(String before, String objects) {
        return root("Page", before + "<ofd:Content><ofd:Layer Type=\"Body\">" + objects + "</ofd:Layer></ofd:Content>");
    }

    static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + name + " xmlns:ofd=\"http://www.ofdspec.org/2016\">"
                + content + "</ofd:" + name + ">";
    }

    /** Words of 5 mm at that place, with further attributes. */
    static String words(String text, int x, int y, String attributes) {
        return words(text, x, y, attributes, "");
    }

    static String words(String text, int x, int y, String attributes, String inside) {
        return "<ofd:TextObject Boundary=\"" + x + " " + y + " 100 6\" Font=\"1\" Size=\"5\" " + attributes + ">"
                + inside + "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 99 5\">" + text
                + "</ofd:TextCode></ofd:TextObject>";
    }

    static String path(String boundary, String attributes, String data) {
        return path(boundary, attributes, "", data);
    }

    static String path(String boundary, String attributes, String inside, String data) {
        return "<ofd:PathObject Boundary=\"" + boundary + "\" " + attributes + ">" + inside + "<ofd:AbbreviatedData>"
                + data + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return zip(parts, StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static List<Page> pages(byte[] file) throws UnreadableDraft {
        return new OfdReading(new OfdPackage(ZipContainer.open(file))).pages();
    }

    static Page page(String objects) throws UnreadableDraft {
        return pages(of(objects)).get(0);
    }

    /** The letters that are seen. */
    static String seen(Page page) {
        return page.glyphs().stream().filter(Glyph::visible).map(Glyph::text).collect(Collectors.joining());
    }
}
