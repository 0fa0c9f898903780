package cn.nianbao.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An agency's annual report of one year, as far as it is known: what the draft does not give is null or absent, never
 * guessed (regulation on open government information, articles 49 and 50).
 *
 * @param agencyCode null until the report is handed in for an agency
 * @param agency the agency's name as the draft writes it
 * @param year the year reported on; null where the draft does not say
 * @param version counts from 1 for each agency and year
 * @param format {@code 2019} or {@code 2021}, known by the tables' labels; null where no table was found
 * @param cells every cell of the format, in the format's order
 */
public record Report(
        String agencyCode,
        String agency,
        Integer year,
        int version,
        String format,
        String title,
        Period period,
        String signedBy,
        LocalDate signedOn,
        Source source,
        List<Section> sections,
        Map<CellId, Cell> cells) {

    public Report {
        sections = List.copyOf(sections);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The same report as the given agency's, for the given year and version. */
    public Report as(String newAgencyCode, String newAgency, Integer newYear, int newVersion) {
        return new Report(
                newAgencyCode,
                newAgency,
                newYear,
                newVersion,
                format,
                title,
                period,
                signedBy,
                signedOn,
                source,
                sections,
                cells);
    }

    public Report withCells(Map<CellId, Cell> newCells) {
        return saying(source, sections, newCells);
    }

    public Report withSections(List<Section> newSections) {
        return saying(source, newSections, cells);
    }

    /** The same report, read from a file of that name. */
    public Report fromFile(String name) {
        return saying(new Source(name, source.sha256(), source.mediaType(), source.concerns()), sections, cells);
    }

    private Report saying(Source from, List<Section> newSections, Map<CellId, Cell> newCells) {
        return new Report(
                agencyCode,
                agency,
                year,
                version,
                format,
                title,
                period,
                signedBy,
                signedOn,
                from,
                newSections,
                newCells);
    }

    /** Whose report it is and nothing of what it says: what is left of one that was taken down. */
    public Report withoutContent() {
        return new Report(
                agencyCode, agency, year, version, format, title, period, null, null, null, List.of(), Map.of());
    }

    public Cell cell(CellId id) {
        return Objects.requireNonNull(cells.get(id), () -> "没有这个单元格：" + id);
    }
}
