package cn.nianbao.review.console.submit;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.collection.Answer;
import cn.nianbao.review.collection.Answering;
import cn.nianbao.review.collection.Answering.Asked;
import cn.nianbao.review.collection.Scope;
import cn.nianbao.review.collection.Secret;
import cn.nianbao.review.collection.Typed;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.problem.Refusal;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/**
 * What a department of an agency fills by its link: nobody signs in, no session begins, and there is nothing here but the
 * figures that it was asked for. Search engines are told to stay away.
 */
@Path("/collect/{secret}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CollectPage {

    private final Answering answering;

    public CollectPage(Answering answering) {
        this.answering = answering;
    }

    /** A figure to fill. */
    public record Box(String id, String label, String text) {}

    /** A row with its figures. */
    public record Row(String head, List<Box> boxes) {}

    /** A table of which this department has rows. */
    public record Table(String caption, List<Row> rows) {}

    /** Who asks for what, and until when the link opens. */
    public record Form(String agency, int year, String department, String until, List<Table> tables) {}

    /**
     * How it stands with the answer.
     *
     * @param sent when and by whom it was sent last; empty before that
     * @param why it was not taken just now; empty where it was, or nothing was sent
     */
    public record State(String by, String phone, String sent, String why, List<String> items) {}

    @CheckedTemplate(basePath = "submit")
    static class Templates {
        static native TemplateInstance collect(Form form, State state);

        static native TemplateInstance closed(String title, String detail);
    }

    @GET
    public Response form(@RestPath String secret, @Context HttpServerRequest request) {
        try {
            Asked asked = asked(secret, request);
            Answer last = last(asked);
            Map<String, String> filled = new HashMap<>();
            if (last != null) {
                last.figures().forEach((id, value) -> filled.put(id.toString(), value.toPlainString()));
            }
            Typed known = new Typed(filled, false, last == null ? "" : last.byName(), last == null ? "" : last.phone());
            return page(200, asked, known, last, null);
        } catch (Refusal refused) {
            return closed(refused);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @RestPath String secret, MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        try {
            Asked asked = asked(secret, request);
            return send(asked, typed(form));
        } catch (Refusal refused) {
            return closed(refused);
        }
    }

    private Response send(Asked asked, Typed typed) {
        try {
            answering.answer(asked, typed);
            return page(
                    200, asked, typed.withZeros(asked.department().scope().cells(asked.format())), last(asked), null);
        } catch (Refusal refused) {
            if (refused.status() != Refusal.UNPROCESSABLE) {
                throw refused;
            }
            return page(refused.status(), asked, typed, last(asked), refused);
        }
    }

    private Asked asked(String secret, HttpServerRequest request) {
        return answering.asked(new Secret(secret), request.remoteAddress().hostAddress());
    }

    private static Answer last(Asked asked) {
        return Answer.newest(List.of(asked.department())).get(asked.department().id());
    }

    /** Names of cells have strokes; no other field of the form has. */
    private static Typed typed(MultivaluedMap<String, String> form) {
        Map<String, String> cells = form.keySet().stream()
                .filter(name -> name.contains("/"))
                .collect(Collectors.toMap(name -> name, form::getFirst));
        return new Typed(cells, form.containsKey("zeros"), text(form, "by"), text(form, "phone"));
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        String text = form.getFirst(field);
        return text == null ? "" : text;
    }

    private static Response page(int status, Asked asked, Typed typed, Answer last, Refusal refused) {
        State state = new State(
                typed.by(),
                typed.phone(),
                last == null ? "" : last.byName() + "于" + Standing.shown(last.at()) + "提交",
                refused == null ? "" : refused.detail(),
                refused == null ? List.of() : refused.items());
        return alone(Response.status(status), Templates.collect(shown(asked, typed), state));
    }

    private static Form shown(Asked asked, Typed typed) {
        Scope scope = asked.department().scope();
        List<Table> tables = asked.format().tables().stream()
                .filter(table -> !scope.rows(table).isEmpty())
                .map(table -> new Table(
                        table.caption(),
                        scope.rows(table).stream()
                                .map(row -> row(table, row, typed))
                                .toList()))
                .toList();
        return new Form(
                Agency.of(asked.gathering().agency()).name(),
                asked.gathering().year(),
                asked.department().name(),
                Standing.DAY.format(asked.department().lastDay()),
                tables);
    }

    private static Row row(StatutoryTable table, Label row, Typed typed) {
        List<Box> boxes = Scope.columns(table).stream()
                .map(column -> {
                    CellId id = table.cell(row, column);
                    return new Box(id.toString(), column.text(), typed.field(id));
                })
                .toList();
        return new Row(row.fullText(), boxes);
    }

    private static Response closed(Refusal refused) {
        return alone(Response.status(refused.status()), Templates.closed(refused.title(), refused.detail()));
    }

    private static Response alone(Response.ResponseBuilder response, TemplateInstance page) {
        return response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .entity(page.render())
                .build();
    }
}
