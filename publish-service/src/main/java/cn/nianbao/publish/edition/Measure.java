package cn.nianbao.publish.edition;

import cn.nianbao.publish.Problem;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;

/**
 * The size of what is offered for publishing, judged before any of it is put together: some megabytes of brackets would be
 * some hundred in memory. The bounds are far beyond any report.
 */
final class Measure {

    /** The server's own bound (quarkus.http.limits.max-body-size) comes behind it. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Brackets, names and values: a report of 200 cells and ten sections has some 2,000. */
    private static final int MOST_TOKENS = 50_000;

    /** Characters of one text: a city's whole report has some twenty thousand. */
    private static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_NUMBER = 100;

    private Measure() {}

    /** @throws Problem for what no report is like; what is no JSON at all is for whoever reads it to say */
    static void check(byte[] body) {
        demand(body.length <= MOST_BYTES);
        try (JsonParser parser = ReportJson.EXACT.createParser(body)) {
            int tokens = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens++;
                demand(tokens <= MOST_TOKENS);
                check(token, parser);
            }
        } catch (StreamConstraintsException boundless) {
            demand(false);
        } catch (IOException notJson) {
            // what could be read so far was within bounds, and nobody reads further
        }
    }

    private static void check(JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            demand(parser.getTextLength() <= LONGEST_TEXT);
        } else if (token.isNumeric()) {
            String digits = parser.getText();
            demand(digits.length() <= LONGEST_NUMBER);
            if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
                // a handful of characters such as 1e999999999 stands for a gigabyte of digits
                throw Problem.unprocessable("不是规范记录：数值须写出全部数字，不用指数。");
            }
        }
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw Problem.tooLarge("内容远远超出一份年报的规模，没有接收。请核对提交的是不是规范记录。");
        }
    }
}
