package cn.nianbao.review.console.home;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.Selection;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.office.Progress;
import cn.nianbao.review.task.Tasks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What waits for me, and what moved last; for an office how far its level has come. An operator is led to what stands still. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HomePage {

    private static final int MOST_TASKS = 20;
    private static final int MOST_RECENT = 15;

    private final Caller caller;
    private final Tasks tasks;
    private final Lines lines;
    private final Deadlines deadlines;

    public HomePage(Caller caller, Tasks tasks, Lines lines, Deadlines deadlines) {
        this.caller = caller;
        this.tasks = tasks;
        this.lines = lines;
        this.deadlines = deadlines;
    }

    /**
     * What waits for the person.
     *
     * @param number of all, of which the most urgent are shown
     */
    public record Mine(int number, List<Task> tasks) {}

    /** How far a year has come, and what may be compared in public; without groups for those who supervise nobody. */
    public record Level(int year, List<Progress> groups, List<Compared> compared) {}

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(
                Frame frame, boolean staff, boolean approver, Mine mine, Level level, Collection<Line> recent);
    }

    @GET
    public TemplateInstance home() {
        Set<String> readable = caller.mayRead();
        if (readable.isEmpty() && caller.is(Role.OPERATOR)) {
            throw new RedirectionException(Response.Status.SEE_OTHER, URI.create("/trouble"));
        }
        return Templates.home(
                Frame.of(caller),
                caller.is(Role.STAFF),
                caller.is(Role.APPROVER),
                mine(),
                level(readable),
                lines.of(new Selection(readable).latest(MOST_RECENT)).values());
    }

    private Mine mine() {
        List<Tasks.Waiting> waiting = tasks.waiting();
        List<Tasks.Waiting> first = waiting.stream()
                .sorted(Comparator.comparing(Tasks.Waiting::due).thenComparing(Tasks.Waiting::since))
                .limit(MOST_TASKS)
                .toList();
        Map<UUID, Line> shown = lines.of(Cases.byId(
                        first.stream().map(one -> UUID.fromString(one.report())).toList())
                .values());
        return new Mine(
                waiting.size(),
                first.stream()
                        .map(one -> Task.of(one, shown.get(UUID.fromString(one.report())), deadlines.today()))
                        .toList());
    }

    private Level level(Set<String> readable) {
        LocalDate today = deadlines.today();
        int year = Years.inHand(today);
        return caller.is(Role.OFFICE)
                ? new Level(year, Progress.of(readable, year, today), Compared.of(caller))
                : new Level(year, List.of(), List.of());
    }
}
