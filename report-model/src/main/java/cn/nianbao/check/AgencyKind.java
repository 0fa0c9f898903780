package cn.nianbao.check;

import cn.nianbao.report.Report;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of agency reports: the register says it, and where it is not asked, the end of the agency's name. */
public final class AgencyKind {

    public static final String DEPARTMENT = "department";
    public static final String TOWNSHIP = "township";
    public static final String SUB_DISTRICT = "sub-district";
    /** The office of a government; its report may be its own or its government's. */
    public static final String OFFICE = "government-office";

    public static final String COUNTY = "county";

    private record Kind(String kind, List<String> endings, List<String> not) {

        boolean fits(String name) {
            return endsWithOne(name) && !isExcepted(name);
        }

        private boolean endsWithOne(String name) {
            for (String ending : endings) {
                if (name.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isExcepted(String name) {
            for (String word : not) {
                if (name.startsWith(word) || name.endsWith(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Data(List<Kind> kinds) {}

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final List<Kind> KINDS = load();

    private AgencyKind() {}

    /** Department, township, sub-district, county, city or government-office; empty where nothing tells. */
    public static Optional<String> of(Report report, Context context) {
        boolean registered = context.agency() != null && context.agency().kind() != null;
        return registered ? Optional.of(context.agency().kind()) : ofName(name(report, context));
    }

    /** That of the agency whose report is under check, which all rules share. */
    public static Optional<String> of(Subject subject) {
        return subject.reading(Told.class, () -> new Told(of(subject.report(), subject.context())))
                .kind();
    }

    private record Told(Optional<String> kind) {}

    /** By the name alone. */
    public static Optional<String> ofName(String name) {
        String tidy = name == null ? "" : BLANKS.matcher(name).replaceAll("");
        return KINDS.stream().filter(kind -> kind.fits(tidy)).findFirst().map(Kind::kind);
    }

    /** The name in the register, or else in the draft; null where neither has one. */
    public static String name(Report report, Context context) {
        boolean registered = context.agency() != null && context.agency().name() != null;
        return registered ? context.agency().name() : report.agency();
    }

    private static List<Kind> load() {
        try (InputStream in = AgencyKind.class.getResourceAsStream("agency-kinds.json")) {
            return new ObjectMapper().readValue(in, Data.class).kinds();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
