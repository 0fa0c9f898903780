package cn.nianbao.opendata;

import cn.nianbao.forms.paper.Imprint;
import cn.nianbao.forms.paper.Legible;
import cn.nianbao.forms.paper.Press;
import cn.nianbao.forms.paper.Templates;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A report as PDF/A-2a: tagged, its typeface within, tables with their heads. It is dated by the day on which the report was
 * signed, so that the same record gives the same bytes.
 */
public final class Pdf {

    private static final Templates TEMPLATES = new Templates(Pdf.class, Legible::of);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Pdf() {}

    public static byte[] of(CanonicalRecord record) {
        String page = TEMPLATES.fill("report.html", "paper", Manuscript.of(record));
        return Press.print(page, imprint(record.report()));
    }

    static Imprint imprint(Report report) {
        return new Imprint(String.join(" ", Manuscript.lines(report.title())), report.agency(), day(report));
    }

    /** A report that is not signed has at least been for its year. */
    private static Instant day(Report report) {
        LocalDate day = report.signedOn() == null ? LocalDate.of(report.year() + 1, 1, 1) : report.signedOn();
        return day.atStartOfDay(ZONE).toInstant();
    }
}
