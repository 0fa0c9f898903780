package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as somebody's browser has it, whose forms can be sent. */
record Browsed(Person who, Response response, Document document) {

    static Browsed page(Person who, String path) {
        Response response = who.call().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new Browsed(who, response, Jsoup.parse(response.asString()));
    }

    /** The words of the element. */
    String text(String selector) {
        return document.select(selector).text();
    }

    /** The cells of the row that begins with that head. */
    List<String> row(String head) {
        return document.select("tr").stream()
                .map(row -> row.children().eachText())
                .filter(cells -> !cells.isEmpty() && cells.get(0).equals(head))
                .findFirst()
                .orElse(List.of());
    }

    /** Sends the form of that address with what is typed into it, as a browser does. */
    Response send(String action, Map<String, ?> typed) {
        RequestSpecification call = call(action).contentType("application/x-www-form-urlencoded; charset=utf-8");
        typed.forEach((name, value) -> call.formParam(
                name,
                value instanceof List<?> many ? many.toArray() : List.of(value).toArray()));
        return call.post(action);
    }

    /** The same with a file. */
    Response send(String action, Map<String, String> typed, String field, String name, byte[] file) {
        RequestSpecification call = who.call().redirects().follow(false).cookies(response.cookies());
        hidden(action).forEach(input -> call.multiPart(input.attr("name"), input.attr("value")));
        typed.forEach((key, value) -> call.multiPart(key, value, "text/plain; charset=utf-8"));
        return call.multiPart(field, name, file).post(action);
    }

    private RequestSpecification call(String action) {
        RequestSpecification call = who.call().redirects().follow(false).cookies(response.cookies());
        hidden(action).forEach(input -> call.formParam(input.attr("name"), input.attr("value")));
        return call;
    }

    private List<Element> hidden(String action) {
        Element form = document.selectFirst("form[action=" + action + "]");
        assertThat(form).as("form of " + action).isNotNull();
        return form.select("input[type=hidden]");
    }
}
