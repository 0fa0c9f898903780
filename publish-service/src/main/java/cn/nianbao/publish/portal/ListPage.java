package cn.nianbao.publish.portal;

import cn.nianbao.publish.directory.Kind;
import cn.nianbao.publish.search.Found;
import cn.nianbao.publish.theme.View;
import java.util.Arrays;
import java.util.List;

/**
 * What the list of reports shows.
 *
 * @param words the words that stand for the question where nothing bears it as it was asked; else empty
 * @param isIncomplete whether the search may miss something for the moment
 */
public record ListPage(Asked asked, Found found, List<String> words, Choices choices, boolean isIncomplete, View view) {

    /** As many as a reader scans on one page. */
    static final int SIZE = 50;

    /** Quotes make a report take more room. */
    static final int SIZE_OF_SEARCH = 20;

    static int size(Asked asked) {
        return asked.text() == null ? SIZE : SIZE_OF_SEARCH;
    }

    /** A year to choose. */
    public record Year(Integer year, int reports, String address, boolean isChosen) {}

    /** Everything first, then year by year, the newest first. */
    public List<Year> years() {
        return found.years().entrySet().stream()
                .map(each -> new Year(
                        each.getKey(),
                        each.getValue(),
                        asked.ofYear(each.getKey()).address(""),
                        each.getKey().equals(asked.year())))
                .toList();
    }

    public String allYears() {
        return asked.ofYear(null).address("");
    }

    public int ofAllYears() {
        return found.years().values().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    /** The name of the chosen agency; null while none is chosen or nobody knows it. */
    public String agency() {
        return asked.agency() == null ? null : choices.agencies().get(asked.agency());
    }

    /** The agencies to choose from, in HTML. */
    public String options() {
        return choices.optionsWith(asked.agency());
    }

    public int pages() {
        return Math.max(1, (found.total() + size(asked) - 1) / size(asked));
    }

    public String previous() {
        return asked.page() > 1 ? asked.turnedTo(asked.page() - 1).address("") : null;
    }

    public String next() {
        return asked.page() < pages() ? asked.turnedTo(asked.page() + 1).address("") : null;
    }

    /** The same list for programs. */
    public String json() {
        return asked.address(".json");
    }

    /** Where it stands. */
    public String here() {
        return asked.address("");
    }
}
