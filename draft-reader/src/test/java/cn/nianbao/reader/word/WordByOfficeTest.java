package cn.nianbao.reader.word;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A document from another program's hand: Apache POI writes it, whole with its package parts. */
class WordByOfficeTest {

    @Test
    void readsWhatAnotherProgramWrites() throws IOException, UnreadableDraft {
        Draft draft = DraftFile.read(document());

        assertThat(draft.mediaType()).contains("wordprocessingml");
        assertThat(Docx.texts(draft.blocks())).containsExactly("安澜市应急管理局2025年年度报告", "#0");
        assertThat(Docx.cells(draft.blocks().get(1)))
                .containsExactly("本年新收@0,0+2×1", "自然人@0,1", "12@0,2", "企业@1,1", "3.50@1,2");
    }

    private static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("安澜市应急管理局2025年年度报告");
            XWPFTable table = document.createTable(2, 3);
            String[][] texts = {{"本年新收", "自然人", "12"}, {"", "企业", "3.50"}};
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 3; column++) {
                    table.getRow(row).getCell(column).setText(texts[row][column]);
                }
            }
            merge(table.getRow(0).getCell(0), STMerge.RESTART);
            merge(table.getRow(1).getCell(0), STMerge.CONTINUE);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(how);
    }
}
