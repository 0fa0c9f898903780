package cn.nianbao.check;

import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What another agency has published, to compare with: a report is checked beside many such, again and again, so what a rule reads
 * of one stays with it for as long as it is kept. Its words never change.
 */
public final class Neighbour {

    private final String agency;
    private final Integer year;
    private final List<Section> sections;
    private final Map<Object, Object> readings = new ConcurrentHashMap<>();

    /**
     * @param agency its name, as a message calls it
     * @param year that is reported on; null where unknown
     */
    public Neighbour(String agency, Integer year, List<Section> sections) {
        this.agency = Objects.requireNonNull(agency, "agency");
        this.year = year;
        this.sections = List.copyOf(sections);
    }

    public static Neighbour of(Report report) {
        return new Neighbour(Objects.requireNonNullElse(report.agency(), "另一单位"), report.year(), report.sections());
    }

    /** As a message calls the report. */
    public String shown() {
        return agency + (year == null ? "" : year + "年度") + "的报告";
    }

    public List<Section> sections() {
        return sections;
    }

    /** What was read of it under that key before, or is read now. */
    public <T> T reading(Class<T> kind, Object key, Supplier<T> reader) {
        return kind.cast(readings.computeIfAbsent(key, first -> reader.get()));
    }
}
