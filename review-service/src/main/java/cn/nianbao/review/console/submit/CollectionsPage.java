package cn.nianbao.review.console.submit;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.collection.Answer;
import cn.nianbao.review.collection.Asking;
import cn.nianbao.review.collection.Department;
import cn.nianbao.review.collection.Gathered;
import cn.nianbao.review.collection.Gathering;
import cn.nianbao.review.collection.TakingOver;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.submission.Submitting;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** 数据采集: which department answers for what, its link, who has answered and who has not, and what the report takes over. */
@Path("/collections")
@RolesAllowed("staff")
@Produces(MediaType.TEXT_HTML)
public class CollectionsPage {

    /** Long enough for a department to ask back, short enough to be before the date. */
    private static final int DAYS = 14;

    private final Caller caller;
    private final Asking asking;
    private final TakingOver takingOver;
    private final Submitting submitting;
    private final Deadlines deadlines;

    public CollectionsPage(
            Caller caller, Asking asking, TakingOver takingOver, Submitting submitting, Deadlines deadlines) {
        this.caller = caller;
        this.asking = asking;
        this.takingOver = takingOver;
        this.submitting = submitting;
        this.deadlines = deadlines;
    }

    /** Whose departments are asked, and for what year. */
    public record Subject(String code, String name, int year, List<Choice> agencies, LocalDate until) {}

    /** An agency to choose. */
    public record Choice(String code, String name, boolean chosen) {}

    /** A table to ask for, whole or by its rows. */
    public record Table(String id, String caption, List<Row> rows) {}

    /** A row of it. */
    public record Row(String id, String head) {}

    /**
     * A department that was asked.
     *
     * @param answered who answered and when, with the telephone; empty before that
     * @param link how it stands with its link, in words
     */
    public record Line(String id, String name, String scope, String answered, String link, boolean open) {}

    /**
     * What was gathered: the figures that say something one by one, of the plain zeros only how many there are.
     */
    public record Figures(List<Figure> shown, int zeros) {

        public int number() {
            return shown.size() + zeros;
        }
    }

    /** A figure that was gathered. */
    public record Figure(String words, List<String> said, String sum, boolean isSum) {}

    /** A link that was just made: shown this once. Null where none was. */
    public record Fresh(String department, String address, String until) {}

    @CheckedTemplate(basePath = "submit")
    static class Templates {
        static native TemplateInstance collections(
                Frame frame, Subject subject, List<Table> tables, List<Line> lines, Figures figures, Fresh fresh);
    }

    @GET
    public TemplateInstance collections(@RestQuery String agency, @RestQuery String year) {
        List<String> own = caller.agencies().stream()
                .filter(code -> caller.is(Role.STAFF, code))
                .toList();
        String chosen = agency == null ? own.stream().findFirst().orElse(null) : agency;
        int reported = year == null ? deadlines.today().getYear() - 1 : Submitting.year(year);
        submitting.demandStaffOf(chosen, reported);
        return page(chosen, reported, null);
    }

    /** Shows the new link at once instead of leading elsewhere: its secret is not kept, so no other page could. */
    @POST
    @Path("departments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance ask(
            @RestForm String agency,
            @RestForm String year,
            @RestForm String name,
            @RestForm("scope") List<String> scope,
            @RestForm String until,
            @Context UriInfo here) {
        int reported = Submitting.year(year);
        Asking.Link link = asking.ask(agency, reported, name, scope, day(until));
        return page(agency, reported, fresh(link, here));
    }

    @POST
    @Path("departments/{id}/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance renew(@RestPath String id, @Context UriInfo here) {
        Asking.Link link = asking.renew(id, deadlines.today().plusDays(DAYS));
        Gathering gathering = asking.of(link.department());
        return page(gathering.agency(), gathering.year(), fresh(link, here));
    }

    @POST
    @Path("departments/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@RestPath String id) {
        Gathering gathering = asking.of(asking.revoke(id));
        return Response.seeOther(UriBuilder.fromPath("/collections")
                        .queryParam("agency", gathering.agency())
                        .queryParam("year", gathering.year())
                        .build())
                .build();
    }

    @POST
    @Path("figures")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOver(@RestForm String agency, @RestForm String year) {
        return Response.seeOther(URI.create("/reports/"
                        + takingOver.takeOver(agency, Submitting.year(year)).id()))
                .build();
    }

    private TemplateInstance page(String code, int year, Fresh fresh) {
        StatutoryFormat format = StatutoryFormat.forYear(year).orElseThrow();
        List<Department> departments =
                Gathering.of(code, year).map(Department::of).orElse(List.of());
        Map<UUID, Answer> answers = Answer.newest(departments);
        return Templates.collections(
                Frame.of(caller),
                subject(code, year),
                tables(format),
                departments.stream()
                        .map(one -> line(one, answers.get(one.id()), format))
                        .toList(),
                figures(Gathered.of(departments, format), format),
                fresh);
    }

    private Subject subject(String code, int year) {
        List<Choice> agencies = caller.agencies().stream()
                .filter(one -> caller.is(Role.STAFF, one))
                .map(Agency::of)
                .filter(Objects::nonNull)
                .map(one -> new Choice(one.code(), one.name(), one.code().equals(code)))
                .toList();
        return new Subject(
                code, Agency.of(code).name(), year, agencies, deadlines.today().plusDays(DAYS));
    }

    private static List<Table> tables(StatutoryFormat format) {
        return format.tables().stream()
                .map(table -> new Table(
                        table.id(),
                        table.caption(),
                        table.rows().stream()
                                .map(row -> new Row(table.id() + "/" + row.id(), row.fullText()))
                                .toList()))
                .toList();
    }

    private Line line(Department department, Answer answer, StatutoryFormat format) {
        boolean past = department.isPast(deadlines.today());
        return new Line(
                department.id().toString(),
                department.name(),
                department.scope().shown(format),
                answer == null ? "" : answer.byName() + "（" + answer.phone() + "）" + Standing.shown(answer.at()),
                department.isRevoked() ? "链接已收回" : Standing.DAY.format(department.lastDay()) + (past ? "已过期" : "前有效"),
                !department.isRevoked() && !past);
    }

    private static Figures figures(List<Gathered> gathered, StatutoryFormat format) {
        List<Figure> shown = gathered.stream()
                .filter(one -> one.isSum() || one.sum().signum() != 0)
                .map(one -> figure(one, format))
                .toList();
        return new Figures(shown, gathered.size() - shown.size());
    }

    private static Figure figure(Gathered gathered, StatutoryFormat format) {
        return new Figure(
                format.words(gathered.cell()),
                gathered.said().stream().map(Gathered.Said::words).toList(),
                gathered.sum().toPlainString(),
                gathered.isSum());
    }

    private static Fresh fresh(Asking.Link link, UriInfo here) {
        String address = here.getBaseUriBuilder()
                .path("collect")
                .path(link.secret().words())
                .build()
                .toString();
        return new Fresh(
                link.department().name(),
                address,
                Standing.DAY.format(link.department().lastDay()));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed);
        } catch (DateTimeParseException notADay) {
            throw Refusal.unprocessable("链接有效期应写成 2026-01-20 这样的日期", List.of());
        }
    }
}
