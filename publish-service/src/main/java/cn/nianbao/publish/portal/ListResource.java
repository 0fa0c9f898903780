package cn.nianbao.publish.portal;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.search.Catalogue;
import cn.nianbao.publish.search.Found;
import cn.nianbao.publish.search.Question;
import cn.nianbao.publish.serving.Answers;
import cn.nianbao.publish.serving.Remembered;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The list of all published reports by year, region, kind and agency, and what a reader looks for in them. */
@Path("/")
public class ListResource {

    private final Catalogue catalogue;
    private final Views views;
    private final Remembered<Choices> choices;

    ListResource(Catalogue catalogue, Views views, Answers answers) {
        this.catalogue = catalogue;
        this.views = views;
        this.choices = new Remembered<>(answers, () -> Choices.of(catalogue));
    }

    @GET
    public Response home() {
        return views.plain().leading(Response.Status.SEE_OTHER, "/reports").build();
    }

    @GET
    @Path("reports")
    @Produces("text/html;charset=UTF-8")
    public Response page(@Context UriInfo address) {
        Asked asked = Asked.of(address.getQueryParameters());
        // a form sends along what was left open; the address that people pass on is without it
        boolean hasBlanks = address.getQueryParameters().values().stream()
                .anyMatch(values -> values.stream().anyMatch(String::isBlank));
        if (hasBlanks) {
            return views.of(address)
                    .leading(Response.Status.SEE_OTHER, asked.address(""))
                    .build();
        }
        return Response.ok(Pages.list(find(asked, views.of(address)))).build();
    }

    @GET
    @Path("reports.json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] json(@Context UriInfo address) {
        Asked asked = Asked.of(address.getQueryParameters());
        if (asked.isTooLong() || asked.isOfMarksOnly()) {
            throw Problem.malformed(
                    asked.isTooLong() ? "检索词最长 " + Question.LONGEST + " 个字，请缩短后重试。" : "检索词中没有文字或数字，请输入要查找的词。");
        }
        return ListJson.of(find(asked, views.plain()));
    }

    private ListPage find(Asked asked, View view) {
        int size = ListPage.size(asked);
        int offset = (asked.page() - 1) * size;
        List<String> words = List.of();
        boolean isNothing = asked.isTooLong() || asked.isOfMarksOnly();
        Found found = isNothing ? Found.NOTHING : catalogue.find(asked.filter(), offset, size);
        Question byWords = asked.question().byWords();
        if (found.years().isEmpty() && !byWords.equals(asked.question())) {
            found = catalogue.find(asked.filter().asking(byWords), offset, size);
            words = found.years().isEmpty() ? List.of() : byWords.terms();
        }
        if (asked.page() > 1 && found.hits().isEmpty()) {
            throw Problem.notFound("目录没有第 " + asked.page() + " 页。请从年报目录重新选择。");
        }
        return new ListPage(asked, found, words, choices.get(), asked.text() != null && catalogue.isIncomplete(), view);
    }
}
