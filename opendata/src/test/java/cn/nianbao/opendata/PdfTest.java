package cn.nianbao.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CanonicalRecord;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF is one that archives take, and one that screen readers find their way in. */
class PdfTest {

    @BeforeAll
    static void getReady() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void isPdfA2a(int year) throws Exception {
        assertThat(complaints(Pdf.of(Reports.explained(Reports.mixed(year, 4)))))
                .isEmpty();
    }

    @Test
    void tablesAreTaggedWithTheirHeads() throws Exception {
        CanonicalRecord record = Reports.record(Reports.random(2025, 5));
        try (PDDocument document = Loader.loadPDF(Pdf.of(record))) {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(count(root, "Table")).isEqualTo(6);
            assertThat(count(root, "TD")).isEqualTo(record.report().cells().size());
            assertThat(count(root, "TH")).isGreaterThan(60);
        }
    }

    private static int count(PDStructureNode node, String type) {
        int here = node instanceof PDStructureElement element && type.equals(element.getStructureType()) ? 1 : 0;
        return here
                + node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .mapToInt(kid -> count((PDStructureNode) kid, type))
                        .sum();
    }

    private static List<String> complaints(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::toString)
                    .toList();
        }
    }
}
