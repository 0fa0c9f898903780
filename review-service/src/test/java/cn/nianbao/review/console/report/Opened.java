package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Person;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that somebody has open, with the fields of its form as they were when it was opened. */
record Opened(Person by, Response response, Document document) {

    static Opened at(Person who, String path) {
        Response response = who.call().get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return of(who, response);
    }

    static Opened of(Person who, Response response) {
        return new Opened(who, response, Jsoup.parse(response.asString()));
    }

    /** Presses a button of a form after typing into it, as a browser does: every field goes along. */
    Response press(String form, String action, Map<String, String> typed) {
        Element shown = document.expectFirst(form);
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element field : shown.select("input[name], textarea[name]")) {
            boolean box =
                    field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
            if (!box || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
            }
        }
        fields.putAll(typed);
        return by.call()
                .redirects()
                .follow(false)
                .cookies(response.cookies())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post(action);
    }
}
