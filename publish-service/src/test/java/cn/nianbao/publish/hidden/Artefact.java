package cn.nianbao.publish.hidden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file, searched to the bottom: every byte of it, of every file packed in it and of every stream of a PDF. */
final class Artefact {

    private static final List<String> WORDS = List.of(Plant.PLAIN, Plant.WORDS.replace(Plant.PLAIN, ""));
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    private Artefact() {}

    /** Whether what was planted is in it. */
    static boolean betrays(String name, byte[] file) {
        return contains(name.getBytes(StandardCharsets.UTF_8))
                || contains(file)
                || begins(file, "PK") && isPacked(file)
                || begins(file, "%PDF") && isInPdf(file);
    }

    private static boolean isPacked(byte[] archive) {
        for (Map.Entry<String, byte[]> part : Parts.read(archive).entrySet()) {
            if (betrays(part.getKey(), part.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInPdf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDocument file = document.getDocument();
            for (COSObjectKey key : file.getXrefTable().keySet()) {
                COSObject object = file.getObjectFromPool(key);
                if (isIn(object.getObject())) {
                    return true;
                }
            }
            return contains(new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isIn(COSBase object) throws IOException {
        if (object instanceof COSString string) {
            return contains(string.getString().getBytes(StandardCharsets.UTF_8));
        }
        if (object instanceof COSStream stream) {
            try (InputStream inflated = stream.createInputStream()) {
                if (contains(inflated.readAllBytes())) {
                    return true;
                }
            }
        }
        if (object instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                if (!(value instanceof COSObject) && isIn(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(byte[] file, String sign) {
        return file.length > sign.length()
                && new String(file, 0, sign.length(), StandardCharsets.ISO_8859_1).equals(sign);
    }

    private static boolean contains(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String words : WORDS) {
            for (Charset charset : CHARSETS) {
                if (raw.contains(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
