package cn.nianbao.publish.portal;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.publish.Problem;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.theme.Theme;
import cn.nianbao.publish.theme.Views;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;

/** A reader's doubt about a figure of the newest version: works with a form alone. */
@Path("/")
public class DoubtResource {

    private static final String UNKNOWN = "没有这个数据。请从年报页面的表格下方进入，重新选择。";

    private final Editions editions;
    private final Theme theme;
    private final Views views;

    DoubtResource(Editions editions, Theme theme, Views views) {
        this.editions = editions;
        this.theme = theme;
        this.views = views;
    }

    /** A cell is named as a whole, or by the table, row and column of the form; null for what is not chosen yet. */
    @GET
    @Path("reports/{agencyCode:[a-z0-9-]{2,40}}/{year:[0-9]{1,9}}/doubt")
    @Produces("text/html;charset=UTF-8")
    public String doubt(
            String agencyCode,
            int year,
            @QueryParam("cell") String cell,
            @QueryParam("table") String table,
            @QueryParam("row") String row,
            @QueryParam("column") String column,
            @Context UriInfo address) {
        Edition newest = editions.newest(agencyCode, year)
                .orElseThrow(() -> Problem.notFound("没有找到这份年报。它可能尚未公布，请核对网址，或从年报目录进入。"));
        if (newest.isWithdrawal()) {
            throw Problem.gone(TakenDown.removal(newest, newest));
        }
        Report report = CanonicalRecord.read(editions.record(newest.key())).report();
        CellId chosen = chosen(cell, table, row, column);
        return Pages.doubt(new DoubtPage(
                newest,
                report,
                table(report, chosen == null ? table : chosen.table(), chosen),
                chosen,
                theme.file().doubt(),
                views.of(address)));
    }

    private static CellId chosen(String cell, String table, String row, String column) {
        try {
            if (cell != null) {
                return CellId.of(cell);
            }
            return table == null || row == null || column == null ? null : new CellId(table, row, column);
        } catch (IllegalArgumentException misspelt) {
            throw Problem.notFound(UNKNOWN);
        }
    }

    /** The table to choose from; the first where none is named. */
    private static StatutoryTable table(Report report, String asked, CellId chosen) {
        List<StatutoryTable> tables =
                StatutoryFormat.of(report.format()).orElseThrow().tables();
        Optional<StatutoryTable> found = asked == null
                ? Optional.of(tables.get(0))
                : tables.stream().filter(table -> table.id().equals(asked)).findFirst();
        return found.filter(table -> chosen == null || table.cells().contains(chosen))
                .orElseThrow(() -> Problem.notFound(UNKNOWN));
    }
}
