package cn.nianbao.review.console.home;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
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

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance reminders(
                Frame frame, int year, List<Integer> years, String which, List<Line> lines, String text);
    }

    /**
     * The list of last year's reports, unless another year is asked for.
     *
     * @param which {@code begun}, {@code not-begun} or {@code late}; else all
     * @param kind the agencies' kind; else all
     */
    @GET
    public TemplateInstance list(@RestQuery String year, @RestQuery String which, @RestQuery String kind) {
        LocalDate today = deadlines.today();
        int reported = year == null ? Years.inHand(today) : Submitting.year(year);
        List<Integer> years = Years.until(today);
        if (!years.contains(reported)) {
            throw Refusal.notFound("没有 " + reported + " 年度的报告，请从列表中选择年度");
        }
        List<Outstanding> open = Outstanding.of(caller.mayRead(), reported, today).stream()
                .filter(one -> isWanted(one, which))
                .filter(one -> kind == null || kind.isEmpty() || one.kind().equals(kind))
                .toList();
        return Templates.reminders(
                Frame.of(caller),
                reported,
                years,
                which == null ? "" : which,
                open.stream().map(Line::of).toList(),
                Chasing.words(open, reported, today));
    }

    private static boolean isWanted(Outstanding one, String which) {
        return switch (which == null ? "" : which) {
            case "begun" -> !one.isNotBegun();
            case "not-begun" -> one.isNotBegun();
            case "late" -> one.isLate();
            default -> true;
        };
    }
}
