package cn.nianbao.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every form. */
class FormTest {

    static List<Form> forms() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldOfTheRecordIsOnPaper(Form form) throws Exception {
        try (Printout printout = new Printout(form.print())) {
            assertThat(printout.words())
                    .contains(Printout.squeezed(form.title()))
                    .contains(Fields.of(form));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void standsOnOneNumberedSheetOfA4(Form form) throws Exception {
        try (Printout printout = new Printout(form.print())) {
            assertThat(printout.pages()).isOne();
            assertThat(printout.words()).contains("第1页共1页");
            PDRectangle sheet = printout.paper().getPage(0).getMediaBox();
            assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
            assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(0.5f));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keepsItsMargins(Form form) throws Exception {
        try (Printout printout = new Printout(form.print())) {
            assertThat(printout.keepsMargins(1)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sameRecordGivesSameBytes(Form form) {
        assertThat(form.print()).isEqualTo(form.print());
    }

    @Test
    void anotherRecordGivesAnotherIdentity() throws Exception {
        try (Printout one = new Printout(Samples.letter().print());
                Printout other = new Printout(Samples.approval().print())) {
            assertThat(one.paper().getDocument().getDocumentID())
                    .isNotEqualTo(other.paper().getDocument().getDocumentID());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void tellsItsTitleAgencyAndDate(Form form) throws Exception {
        try (Printout printout = new Printout(form.print())) {
            PDDocumentInformation information = printout.paper().getDocumentInformation();

            assertThat(information.getTitle()).startsWith(form.title()).endsWith(form.number());
            assertThat(information.getAuthor()).isEqualTo("安澜市水务局");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(form.at());
            assertThat(printout.paper().getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }
}
