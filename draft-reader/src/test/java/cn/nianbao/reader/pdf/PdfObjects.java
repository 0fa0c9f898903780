package cn.nianbao.reader.pdf;

import cn.nianbao.reader.samples.PdfFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Puts small PDF files together, good ones and bad ones. */
final class PdfObjects {

    static final String HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    private final List<String> objects = new ArrayList<>(List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources 5 0 R >>"));

    /**
     * A file with one page.
     *
     * @param resources of the page, beside the font F1
     */
    PdfObjects(String content, String resources) {
        objects.add(stream("", content));
        objects.add("<< /Font << /F1 " + HELVETICA + " >> " + resources + " >>");
    }

    static PdfObjects page(String content) {
        return new PdfObjects(content, "");
    }

    /** A further object, which gets the next number: the first is 6. */
    PdfObjects and(String object) {
        objects.add(object);
        return this;
    }

    /** Another object in place of the one with that number. */
    PdfObjects but(int number, String object) {
        objects.set(number - 1, object);
        return this;
    }

    byte[] bytes() {
        return PdfFile.file(objects);
    }

    static String stream(String entries, String content) {
        return "<< " + entries + " /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    /** Words at a place, twelve points high. */
    static String words(String words, int x, int y) {
        return "BT /F1 12 Tf " + x + " " + y + " Td (" + words + ") Tj ET\n";
    }

    static String deflated(byte[] bytes) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}
