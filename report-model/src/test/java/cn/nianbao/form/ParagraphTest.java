package cn.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void shortNumberedLinesAreHeadingsAndSentencesAreNot() {
        assertThat(Paragraph.of("（一）主动公开情况\n\n　　（一）主动公开情况。全年公开信息。\n全年公开信息"))
                .containsExactly(
                        new Paragraph("（一）主动公开情况", true),
                        new Paragraph("（一）主动公开情况。全年公开信息。", false),
                        new Paragraph("全年公开信息", false));
    }
}
