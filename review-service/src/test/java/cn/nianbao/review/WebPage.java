package cn.nianbao.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a browser holds it: what it shows, and the forms that can be sent from it. */
public record WebPage(Supplier<RequestSpecification> call, Response response, Document document) {

    /** The page that somebody who is signed in sees. */
    public static WebPage of(Person who, String path) {
        return of(who::call, path);
    }

    /** The page that anybody sees. */
    public static WebPage ofAnybody(String path) {
        return of(() -> given(), path);
    }

    private static WebPage of(Supplier<RequestSpecification> call, String path) {
        Response response = call.get().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        Document document = Jsoup.parse(response.asString());
        assertThat(document.select("[id]").eachAttr("id"))
                .as("what labels and links of " + path + " lead to")
                .doesNotHaveDuplicates()
                .noneMatch(id -> id.contains("{"));
        return new WebPage(call, response, document);
    }

    /** Sends the form of that address with what is typed into it; what it holds already goes along. */
    public Response send(String action, Map<String, ?> typed) {
        Element form = document.selectFirst("form[action=" + action + "]");
        assertThat(form).as(action).isNotNull();
        var request = call.get()
                .redirects()
                .follow(false)
                .cookies(response.cookies())
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
        form.select("input[type=hidden]").forEach(field -> request.formParam(field.attr("name"), field.attr("value")));
        typed.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                values.forEach(each -> request.formParam(name, each));
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(action);
    }

    /** The same of a form with a file. */
    public Response send(String action, Map<String, String> typed, String field, String name, byte[] file) {
        Element form = document.selectFirst("form[action=" + action + "]");
        assertThat(form).as(action).isNotNull();
        var request = call.get().redirects().follow(false).cookies(response.cookies());
        form.select("input[type=hidden]").forEach(input -> request.multiPart(input.attr("name"), input.attr("value")));
        typed.forEach((key, value) -> request.multiPart(key, value, "text/plain; charset=utf-8"));
        return request.multiPart(field, name, file).post(action);
    }

    /** The cells of the row that begins with that head; none where there is no such row. */
    public List<String> row(String head) {
        return document.select("tr").stream()
                .map(row -> row.children().eachText())
                .filter(cells -> !cells.isEmpty() && cells.get(0).equals(head))
                .findFirst()
                .orElse(List.of());
    }

    public String text(String selector) {
        return document.select(selector).text();
    }

    public List<String> texts(String selector) {
        return document.select(selector).eachText();
    }
}
