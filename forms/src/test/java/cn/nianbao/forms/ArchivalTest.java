package cn.nianbao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What archives ask of a PDF, asked of the validator that they use. */
class ArchivalTest {

    @BeforeAll
    static void getReady() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Form> forms() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isPdfA2a(Form form) throws Exception {
        assertThat(complaints(form.print())).isEmpty();
    }

    @Test
    void theValidatorDoesComplain() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument paper = new PDDocument()) {
            paper.addPage(new PDPage());
            paper.save(plain);
        }

        assertThat(complaints(plain.toByteArray())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyLetterHasAGlyphOfAnEmbeddedFont(Form form) throws Exception {
        try (Printout printout = new Printout(form.print())) {
            Set<String> fonts = new HashSet<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    PDType0Font font = (PDType0Font) letter.getFont();
                    fonts.add(font.getName().substring("ABCDEF+".length()));
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(letter.getCharacterCodes())
                            .as(letter.getUnicode())
                            .doesNotContain(0);
                }
            }.getText(printout.paper());
            assertThat(fonts).containsOnly("NotoSansSC-Regular", "NotoSansSC-Bold");
        }
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
