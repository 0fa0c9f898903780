package cn.nianbao.publish.hidden;

import cn.nianbao.opendata.Pdf;
import cn.nianbao.report.CanonicalRecord;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs in which something is hidden. */
final class PdfPlants {

    private static final float SIZE = 12;

    private PdfPlants() {}

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private interface Writing {
        void with(PDPageContentStream page) throws IOException;
    }

    static List<Plant> in(CanonicalRecord record) {
        byte[] clean = Pdf.of(record);
        return List.of(
                plant("properties", clean, false, PdfPlants::properties),
                plant("note", clean, false, PdfPlants::note),
                plant("attachment", clean, false, PdfPlants::attachment),
                plant(
                        "invisible letters",
                        clean,
                        true,
                        written(300, 780, page -> page.setRenderingMode(RenderingMode.NEITHER))),
                plant("white letters", clean, true, written(300, 780, page -> page.setNonStrokingColor(Color.WHITE))),
                plant("letters beside the page", clean, false, written(-300, 400, page -> {})),
                plant("layer that is off", clean, false, PdfPlants::layer));
    }

    private static void properties(PDDocument document) throws IOException {
        document.getDocumentInformation().setAuthor(Plant.WORDS);
        document.getDocumentInformation().setSubject(Plant.WORDS);
        document.getDocumentInformation().setCustomMetadataValue("Company", Plant.WORDS);
        String xmp = "<?xpacket begin=\"\" id=\"x\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" + Plant.WORDS
                + "</x:xmpmeta><?xpacket end=\"w\"?>";
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static void note(PDDocument document) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(Plant.WORDS);
        note.setTitlePopup(Plant.WORDS);
        note.setRectangle(new PDRectangle(100, 100, 20, 20));
        document.getPage(0).getAnnotations().add(note);
    }

    private static void attachment(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(Plant.PLAIN + ".txt");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(Plant.WORDS.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("file", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static void layer(PDDocument document) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup off = new PDOptionalContentGroup("旧稿");
        layers.addGroup(off);
        layers.setGroupEnabled(off, false);
        document.getDocumentCatalog().setOCProperties(layers);
        try (PDPageContentStream page =
                new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
            page.beginMarkedContent(org.apache.pdfbox.cos.COSName.OC, off);
            write(page, 300, 780, nothing -> {});
            page.endMarkedContent();
        }
    }

    private static Change written(float x, float y, Writing looks) {
        return document -> {
            try (PDPageContentStream page =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                write(page, x, y, looks);
            }
        };
    }

    private static void write(PDPageContentStream page, float x, float y, Writing looks) throws IOException {
        page.beginText();
        looks.with(page);
        page.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
        page.newLineAtOffset(x, y);
        page.showText(Plant.PLAIN);
        page.endText();
    }

    private static Plant plant(String name, byte[] clean, boolean isText, Change change) {
        try (PDDocument document = Loader.loadPDF(clean);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.to(document);
            document.save(out);
            return new Plant("pdf " + name, Plant.WORDS + ".pdf", out.toByteArray(), isText);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
