package cn.nianbao.forms.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What a paper says of itself, written twice as PDF/A wants it (information dictionary and XMP) and the same each time: the
 * renderer would put the hour of printing there, and the library an identity made of it.
 */
final class Colophon {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String PRODUCER = "Nianbao";

    private Colophon() {}

    static void write(PDDocument paper, Imprint imprint, String content) throws IOException {
        Calendar at = GregorianCalendar.from(imprint.at().atZone(ZONE));
        paper.setDocumentInformation(information(imprint, at));
        PDMetadata metadata = new PDMetadata(paper);
        metadata.importXMPMetadata(xmp(imprint, at));
        paper.getDocumentCatalog().setMetadata(metadata);
        paper.setDocumentId(identity(content));
    }

    private static PDDocumentInformation information(Imprint imprint, Calendar at) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(imprint.title());
        information.setAuthor(imprint.author());
        information.setProducer(PRODUCER);
        information.setCreationDate(at);
        information.setModificationDate(at);
        return information;
    }

    private static byte[] xmp(Imprint imprint, Calendar at) throws IOException {
        try {
            XMPMetadata metadata = XMPMetadata.createXMPMetadata();
            PDFAIdentificationSchema identification = metadata.createAndAddPDFAIdentificationSchema();
            identification.setPart(2);
            identification.setConformance("A");
            DublinCoreSchema core = metadata.createAndAddDublinCoreSchema();
            core.setTitle(imprint.title());
            core.addCreator(imprint.author());
            core.setFormat("application/pdf");
            XMPBasicSchema basic = metadata.createAndAddXMPBasicSchema();
            basic.setCreateDate(at);
            basic.setModifyDate(at);
            AdobePDFSchema pdf = metadata.createAndAddAdobePDFSchema();
            pdf.setProducer(PRODUCER);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, bytes, true);
            return bytes.toByteArray();
        } catch (BadFieldValueException | TransformerException impossible) {
            throw new IOException(impossible);
        }
    }

    private static long identity(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
