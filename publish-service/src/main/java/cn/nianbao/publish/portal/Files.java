package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.opendata.Downloads;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.publish.opendata.Workshop;
import cn.nianbao.publish.proof.Receipts;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;

/** The files that stand beside a report's page, whichever way each is made. */
@ApplicationScoped
public class Files {

    private final Workshop workshop;
    private final Receipts receipts;

    Files(Workshop workshop, Receipts receipts) {
        this.workshop = workshop;
        this.receipts = receipts;
    }

    /**
     * @throws IllegalArgumentException for the page, which is no file beside itself
     * @throws cn.nianbao.publish.Problem 503 where one that takes work cannot be had at once
     */
    Rendition of(Edition edition, CanonicalRecord record, Form form) {
        return switch (form) {
            case PAGE, JSON, CSV, XML -> Downloads.make(form, record);
            case RECEIPT ->
                Rendition.of(form.mediaType(), receipts.of(edition, record).bytes());
            case XLSX, DOCX, PDF, OFD, ZIP -> workshop.take(edition.key(), form);
        };
    }
}
