package cn.nianbao.publish.portal;

import cn.nianbao.publish.search.Catalogue;
import java.util.List;
import java.util.Map;

/**
 * What a reader can narrow the list of reports by. A province has thousands of agencies, and every page of the list names
 * them all.
 *
 * @param regions in the register's order
 * @param agencies names by code, in the register's order
 * @param options the agencies as the page offers them, in HTML
 */
public record Choices(List<String> regions, Map<String, String> agencies, String options) {

    static Choices of(Catalogue catalogue) {
        Map<String, String> agencies = catalogue.agencies();
        return new Choices(catalogue.regions(), agencies, Pages.options(agencies));
    }

    /** @param code null for none; one that nobody knows is not marked */
    String optionsWith(String code) {
        return agencies.containsKey(code)
                ? options.replace("value=\"" + code + "\"", "value=\"" + code + "\" selected")
                : options;
    }
}
