package cn.nianbao.publish.portal;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.publish.ShanghaiClock;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the page of a report shows. Everything in it comes from the approved record; only the day of publishing and the
 * numbers of other versions come from the list of editions.
 *
 * @param newestVersion the version that a reader should prefer
 */
public record ReportPage(Edition edition, Report report, List<Part> parts, int newestVersion) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    static ReportPage of(Edition edition, CanonicalRecord record, int newestVersion) {
        Report report = record.report();
        StatutoryFormat format = StatutoryFormat.of(report.format()).orElseThrow();
        return new ReportPage(edition, report, Part.of(report, format), newestVersion);
    }

    /** The lines of the title as approved; some agencies put their name on a line of its own. */
    public List<String> titleLines() {
        return report.title().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<Part> contents() {
        return parts.stream().filter(part -> part.heading() != null).toList();
    }

    public List<Form> downloads() {
        return Form.downloads();
    }

    public boolean isSuperseded() {
        return edition.key().version() < newestVersion;
    }

    public List<Integer> versions() {
        return IntStream.rangeClosed(1, newestVersion).boxed().toList();
    }

    public String publishedOn() {
        return day(LocalDate.ofInstant(edition.publishedOn(), ShanghaiClock.ZONE));
    }

    /** Null where the report is not dated. */
    public String signedOn() {
        return report.signedOn() == null ? null : day(report.signedOn());
    }

    /** Null unless the report states both ends. */
    public String period() {
        Period period = report.period();
        boolean known = period != null && Stream.of(period.from(), period.to()).allMatch(Objects::nonNull);
        return known ? day(period.from()) + "至" + day(period.to()) : null;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }
}
