package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.DraftConcerns;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;

/** Whom the properties of a Word 97 file name ([MS-OLEPS] 3.1). */
final class OldWordOwners {

    private OldWordOwners() {}

    static void tell(HWPFDocument document, DraftConcerns concerns) {
        SummaryInformation summary = document.getSummaryInformation();
        if (summary != null) {
            concerns.owner("作者", summary.getAuthor());
            concerns.owner("最后保存者", summary.getLastAuthor());
        }
        DocumentSummaryInformation further = document.getDocumentSummaryInformation();
        if (further != null) {
            concerns.owner("单位", further.getCompany());
            concerns.owner("经理", further.getManager());
        }
    }
}
