package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.report.Concern;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Whom the properties of a PDF name (ISO 32000-1, 14.3.3); office programs add the last two. */
final class PdfOwners {

    private PdfOwners() {}

    static List<Concern> of(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        DraftConcerns concerns = new DraftConcerns();
        concerns.owner("作者", information.getAuthor());
        concerns.owner("单位", information.getCustomMetadataValue("Company"));
        concerns.owner("经理", information.getCustomMetadataValue("Manager"));
        return concerns.all();
    }
}
