package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of the console as somebody opened it, with the forms on it. */
public record FormPage(Response response, Document document) {

    public static FormPage of(Person who, String path) {
        Response response = who.call().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new FormPage(response, Jsoup.parse(response.asString()));
    }

    /** Sends the form of that address with what is typed into it, as a browser does. */
    public Response send(Person who, String action, Map<String, String> typed) {
        Element form = document.selectFirst("form[action=" + action + "]");
        assertThat(form).as(action).isNotNull();
        var call = who.call()
                .redirects()
                .follow(false)
                .cookies(response.cookies())
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
        form.select("input[type=hidden]").forEach(field -> call.formParam(field.attr("name"), field.attr("value")));
        typed.forEach(call::formParam);
        return call.post(action);
    }
}
