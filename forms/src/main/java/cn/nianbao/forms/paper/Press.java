package cn.nianbao.forms.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints XHTML on A4 as PDF/A-2a (ISO 19005-2: fonts embedded, tagged, Unicode). Pages are made of what they are given and
 * nothing else: no address is fetched, no clock is asked, no font of the machine is used.
 */
public final class Press {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // it tells of every property of style that it does not know
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    /**
     * @param xhtml well formed, {@code lang} on its root and a title in its head
     * @throws IllegalArgumentException where it is not well formed
     */
    public static byte[] print(String xhtml, Imprint imprint) {
        try (PDDocument paper = new PDDocument();
                PdfBoxRenderer renderer = setUp(parse(xhtml), paper)) {
            renderer.createPDFWithoutClosing();
            Colophon.write(paper, imprint.legible(), xhtml);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PdfBoxRenderer setUp(Document page, PDDocument paper) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Typeface typeface : Typeface.values()) {
            builder.useFont(
                    new PDFontSupplier(typeface.on(paper)), Typeface.FAMILY, typeface.weight(), FontStyle.NORMAL, true);
        }
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        return builder.withW3cDocument(page, null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .usePDDocument(paper)
                .useColorProfile(COLOURS)
                .buildPdfRenderer();
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException crooked) {
            throw new IllegalArgumentException(crooked);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
