package cn.nianbao.opendata;

import cn.nianbao.forms.paper.Templates;
import cn.nianbao.report.CanonicalRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report as a Word file in the layout of official documents (党政机关公文格式, GB/T 9704): A4, 22 lines of 28 signs, tables
 * that are tables. The parts of the file are templates beside this class; of the record's people and of this machine nothing
 * is in it, and the same record gives the same bytes.
 */
public final class Docx {

    private static final Templates TEMPLATES = new Templates(Docx.class, Characters::of);

    private Docx() {}

    public static byte[] of(CanonicalRecord record) {
        Manuscript paper = Manuscript.of(record);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", settled("content-types.xml"));
        parts.put("_rels/.rels", settled("package.rels.xml"));
        parts.put("docProps/core.xml", filled("core.xml", paper));
        parts.put("word/document.xml", filled("document.xml", paper));
        parts.put("word/_rels/document.xml.rels", settled("document.rels.xml"));
        parts.put("word/styles.xml", settled("styles.xml"));
        parts.put("word/settings.xml", settled("settings.xml"));
        parts.put("word/fontTable.xml", settled("fontTable.xml"));
        parts.put("word/footer1.xml", settled("footer-odd.xml"));
        parts.put("word/footer2.xml", settled("footer-even.xml"));
        return Archive.of(parts);
    }

    private static byte[] filled(String part, Manuscript paper) {
        return TEMPLATES.fill("docx/" + part, "paper", paper).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] settled(String part) {
        try (InputStream stream = Docx.class.getResourceAsStream("docx/" + part)) {
            return stream.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
