package cn.nianbao.review.console.home;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.Selection;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.task.Tasks;
import cn.nianbao.workflow.Step;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 全部报告: every report that the person may read, found by year, state, agency and region; the address says which. */
@Path("/reports")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReportsPage {

    private static final int A_PAGE = 25;

    private final Caller caller;
    private final Tasks tasks;
    private final Lines lines;
    private final Deadlines deadlines;

    public ReportsPage(Caller caller, Tasks tasks, Lines lines, Deadlines deadlines) {
        this.caller = caller;
        this.tasks = tasks;
        this.lines = lines;
        this.deadlines = deadlines;
    }

    /** Something to choose. */
    public record Choice(String value, String shown, boolean chosen) {}

    /** What can be chosen from. */
    public record Choices(List<Choice> years, List<Choice> states, List<Choice> regions, List<Choice> only) {}

    /**
     * A page of what was found.
     *
     * @param before address of the page before; empty on the first
     * @param after address of the page after; empty on the last
     */
    public record Found(long number, Collection<Line> lines, int page, int pages, String before, String after) {}

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance reports(Frame frame, Choices choices, String name, String kind, Found found);
    }

    @GET
    public TemplateInstance list(@BeanParam Wanted wanted) {
        Set<String> readable = caller.mayRead();
        return Templates.reports(
                Frame.of(caller),
                choices(wanted, readable),
                wanted.name == null ? "" : wanted.name,
                wanted.kind == null ? "" : wanted.kind,
                found(wanted, readable));
    }

    private Found found(Wanted wanted, Set<String> readable) {
        Selection selection = wanted.from(readable, wanted.isMine() ? mine() : List.of(), deadlines.today());
        long number = selection.count();
        int pages = (int) Math.max(1, (number + A_PAGE - 1) / A_PAGE);
        int page = Math.min(wanted.pageShown(), pages);
        return new Found(
                number,
                lines.of(selection.page((page - 1) * A_PAGE, A_PAGE)).values(),
                page,
                pages,
                page > 1 ? wanted.address(page - 1) : "",
                page < pages ? wanted.address(page + 1) : "");
    }

    private List<UUID> mine() {
        return tasks.waiting().stream()
                .map(one -> UUID.fromString(one.report()))
                .toList();
    }

    private Choices choices(Wanted wanted, Set<String> readable) {
        return new Choices(
                Years.until(deadlines.today()).stream()
                        .map(year -> new Choice(
                                year.toString(), year + " 年度", year.toString().equals(wanted.year)))
                        .toList(),
                Arrays.stream(Step.values())
                        .map(step -> new Choice(
                                step.id(), Words.state(step), step.id().equals(wanted.state)))
                        .toList(),
                Agency.regions(readable).stream()
                        .map(region -> new Choice(region, region, region.equals(wanted.region)))
                        .toList(),
                List.of(
                        only("mine", "等我办理的", wanted),
                        only("open", "正在办理的", wanted),
                        only("late", "逾期未公布的", wanted),
                        only("trouble", "办理异常的", wanted)));
    }

    private static Choice only(String value, String shown, Wanted wanted) {
        return new Choice(value, shown, value.equals(wanted.only));
    }
}
