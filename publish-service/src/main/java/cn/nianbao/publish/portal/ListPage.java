package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.theme.View;
import java.util.List;

/**
 * What the list of reports shows.
 *
 * @param years the years to choose from
 * @param year the chosen year; null for all
 * @param agencyCode the chosen agency; null for all
 * @param page from 1
 */
public record ListPage(
        List<Line> lines, List<Integer> years, Integer year, String agencyCode, int page, boolean hasNext, View view) {

    /** A report in the list. */
    public record Line(Edition edition, String publishedOn) {

        static Line of(Edition edition) {
            return new Line(edition, Day.of(edition.publishedOn()));
        }

        /** The title on one line. */
        public String title() {
            return String.join(" ", edition.title().lines().map(String::strip).toList());
        }
    }

    /** The name of the chosen agency, as its newest report writes it; null while none is chosen or it has no report. */
    public String agency() {
        return agencyCode == null || lines.isEmpty()
                ? null
                : lines.get(0).edition().agency();
    }

    public String toYear(Integer other) {
        return address(other, agencyCode, 1);
    }

    public String toAgency(String other) {
        return address(year, other, 1);
    }

    public String toPage(int other) {
        return address(year, agencyCode, other);
    }

    /** The codes have only characters that need no escaping in an address. */
    private static String address(Integer year, String agencyCode, int page) {
        StringBuilder address = new StringBuilder("/reports");
        char separator = '?';
        if (year != null) {
            address.append(separator).append("year=").append(year);
            separator = '&';
        }
        if (agencyCode != null) {
            address.append(separator).append("agency=").append(agencyCode);
            separator = '&';
        }
        if (page > 1) {
            address.append(separator).append("page=").append(page);
        }
        return address.toString();
    }
}
