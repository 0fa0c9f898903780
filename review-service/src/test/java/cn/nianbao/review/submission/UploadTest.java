package cn.nianbao.review.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadTest {

    @Test
    void foldersAreLeftOut() {
        assertThat(Upload.plain("C:\\公文\\年报.docx")).isEqualTo("年报.docx");
        assertThat(Upload.plain("../../etc/年报.docx")).isEqualTo("年报.docx");
        assertThat(Upload.plain(null)).isEmpty();
    }

    @Test
    void aNameIsOneLineThatEveryoneCanKeep() {
        assertThat(Upload.plain("年\u0000报\r\n\uD800.docx")).isEqualTo("年报.docx");
    }

    /** The name goes on in a header, where a long one would be refused for good. */
    @Test
    void aLongNameKeepsItsEnd() {
        String name = Upload.plain("长".repeat(3000) + ".docx");
        assertThat(name).hasSize(120).endsWith("长.docx");
    }
}
