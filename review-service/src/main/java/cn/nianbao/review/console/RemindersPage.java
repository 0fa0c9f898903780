package cn.nianbao.review.console;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.deadline.TimeLeft;
import cn.nianbao.review.office.Outstanding;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.submission.Submitting;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;

/** 催办名单: whose report of a year is not public, as a table and as words to copy into a group. */
@Path("/reminders")
@RolesAllowed("office")
@Produces(MediaType.TEXT_HTML)
public class RemindersPage {

    private final Caller caller;
    private final Deadlines deadlines;

    public RemindersPage(Caller caller, Deadlines deadlines) {
        this.caller = caller;
        this.deadlines = deadlines;
    }

    /** A line of the table. */
    public record Line(String agency, String report, String state, String holder, String due, String left) {

        static Line of(Outstanding one) {
            return new Line(
                    one.agency(),
                    one.report(),
                    one.state(),
                    one.holder(),
                    Standing.DAY.format(one.due()),
                    one.left().map(TimeLeft::words).orElse(""));
        }
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance reminders(
                Frame frame, int year, List<Integer> years, List<Line> lines, String text);
    }

    /** The list of last year's reports, unless another year is asked for. */
    @GET
    public TemplateInstance list(@RestQuery String year) {
        LocalDate today = deadlines.today();
        int reported = year == null ? today.getYear() - 1 : Submitting.year(year);
        List<Integer> years = years(today);
        if (!years.contains(reported)) {
            throw Refusal.notFound("没有 " + reported + " 年度的报告，请从列表中选择年度");
        }
        List<Outstanding> open = Outstanding.of(caller.mayRead(), reported, today);
        return Templates.reminders(
                Frame.of(caller),
                reported,
                years,
                open.stream().map(Line::of).toList(),
                Chasing.words(open, reported, today));
    }

    /** The years that have reports, the newest first. */
    private static List<Integer> years(LocalDate today) {
        return IntStream.iterate(today.getYear(), year -> year - 1)
                .takeWhile(year -> StatutoryFormat.forYear(year).isPresent())
                .boxed()
                .toList();
    }
}
