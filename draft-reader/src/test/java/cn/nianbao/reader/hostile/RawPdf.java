package cn.nianbao.reader.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDF files object by object, for what no library would write. Objects are numbered from 1; the first is the catalogue. */
final class RawPdf {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    RawPdf() {
        write("%PDF-1.7\n");
    }

    /** A catalogue and one page of that content; what the page's resources name follows from object 4 on. */
    static RawPdf page(String resources, String content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources
                                + ">>>>")
                        .stream("", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawPdf object(String content) {
        begin();
        write(content + "\nendobj\n");
        return this;
    }

    RawPdf stream(String entries, byte[] content) {
        begin();
        write("<<" + entries + "/Length " + content.length + ">>\nstream\n");
        bytes.writeBytes(content);
        write("\nendstream\nendobj\n");
        return this;
    }

    byte[] bytes() {
        return bytes("");
    }

    /** @param more entries of the trailer */
    byte[] bytes(String more) {
        int start = bytes.size();
        write("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(String.format("%010d 00000 n \n", offset)));
        write("trailer\n<</Size " + (offsets.size() + 1) + "/Root 1 0 R" + more.replace("START", String.valueOf(start))
                + ">>\nstartxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void begin() {
        offsets.add(bytes.size());
        write(offsets.size() + " 0 obj\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
