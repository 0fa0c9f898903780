package cn.nianbao.publish.portal;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Kind;
import cn.nianbao.publish.search.Filter;
import cn.nianbao.publish.search.Question;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader asks the list for, as the address says it. Each value is null where the address leaves it open.
 *
 * @param text what is looked for, as it was typed
 * @param page from 1
 */
public record Asked(String text, Integer year, String region, Kind kind, String agency, int page) {

    /** Far beyond what anybody turns to; a page number of a program must not cost more than an answer. */
    private static final int LAST_PAGE = 10_000;

    /** @throws Problem 404 for what no address of ours says */
    static Asked of(MultivaluedMap<String, String> address) {
        String agency = value(address, "agency");
        String kind = value(address, "kind");
        demand(agency == null || Agency.isCode(agency));
        demand(kind == null || Kind.of(kind).isPresent());
        String region = value(address, "region");
        demand(region == null || region.chars().noneMatch(Character::isISOControl));
        String page = value(address, "page");
        return new Asked(
                value(address, "q"),
                number(value(address, "year"), 9999),
                region,
                kind == null ? null : Kind.of(kind).orElseThrow(),
                agency,
                page == null ? 1 : number(page, LAST_PAGE));
    }

    private static String value(MultivaluedMap<String, String> address, String name) {
        String value = address.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Integer number(String digits, int most) {
        demand(digits == null || digits.matches("[1-9][0-9]{0,4}") && Integer.parseInt(digits) <= most);
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw Problem.notFound("没有这一页目录。请从年报目录重新选择年度、地区、机关类别或机关。");
        }
    }

    /** The text as it is looked for. */
    Question question() {
        return text == null || isTooLong() ? new Question(List.of()) : Question.of(text);
    }

    public boolean isTooLong() {
        return text != null && text.length() > Question.LONGEST;
    }

    /** Whether there is a text in which nothing stands that could be found. */
    public boolean isOfMarksOnly() {
        return text != null && !isTooLong() && question().isEmpty();
    }

    Filter filter() {
        return new Filter(question(), year, region, kind, agency);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return text != null || year != null || region != null || kind != null || agency != null;
    }

    Asked ofYear(Integer other) {
        return new Asked(text, other, region, kind, agency, 1);
    }

    Asked turnedTo(int other) {
        return new Asked(text, year, region, kind, agency, other);
    }

    /** The address of the list in that form, with what is asked for and nothing that is open. */
    String address(String form) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", isTooLong() ? null : text);
        parameters.put("year", year);
        parameters.put("region", region);
        parameters.put("kind", kind == null ? null : kind.word());
        parameters.put("agency", agency);
        parameters.put("page", page > 1 ? page : null);
        String query = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/reports" + form + (query.isEmpty() ? "" : "?" + query);
    }
}
