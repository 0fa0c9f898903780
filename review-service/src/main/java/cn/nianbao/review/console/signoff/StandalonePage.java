package cn.nianbao.review.console.signoff;

import cn.nianbao.form.FormGrid;
import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.review.console.Standing;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The signed report as one HTML file for any portal: no script, nothing loaded from elsewhere, tables that are tables. */
public record StandalonePage(Report report, String title, String revision, List<Part> parts, PublicNotes notes) {

    /** A section with its tables. */
    public record Part(String heading, List<String> paragraphs, List<FormGrid> tables) {}

    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        static native TemplateInstance standalone(StandalonePage page);
    }

    static StandalonePage of(Report report, String title, String revision, PublicNotes notes) {
        StatutoryFormat format = StatutoryFormat.of(report.format()).orElseThrow();
        return new StandalonePage(
                report,
                title,
                revision,
                FormPart.of(report, format).stream().map(StandalonePage::part).toList(),
                notes);
    }

    String html() {
        return Templates.standalone(this).render();
    }

    public String figure(CellId id) {
        Cell cell = report.cell(id);
        return cell.isNumber() ? cell.value().toPlainString() : cell.state().shown();
    }

    public String signedOn() {
        return report.signedOn() == null ? "" : Standing.DAY.format(report.signedOn());
    }

    private static Part part(FormPart part) {
        return new Part(
                part.heading() == null ? "" : part.heading(),
                part.section().text().lines().filter(line -> !line.isBlank()).toList(),
                part.tables().stream().map(FormGrid::of).toList());
    }
}
