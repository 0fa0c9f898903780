package cn.nianbao.verifier.page;

import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page tells search engines of the report (JSON-LD): each fact has to be one that was signed. */
final class MachineData {

    private static final ObjectReader STRICT =
            ReportJson.EXACT.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private static final Set<String> TYPES = Set.of("Report", "Dataset", "DataDownload", "GovernmentOrganization");
    private static final Set<String> NESTING = Set.of("@graph", "mainEntity", "distribution", "publisher");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    private final SignedReport signed;
    private final Map<String, String> facts;
    private final Pattern address;
    private final List<Difference> differences = new ArrayList<>();

    private MachineData(SignedReport signed) {
        this.signed = signed;
        Report report = signed.report();
        int version = signed.statement().version();
        this.facts = Map.of(
                "@context",
                "https://schema.org",
                "inLanguage",
                "zh-CN",
                "version",
                String.valueOf(version),
                "datePublished",
                signed.statement().publishedOn().toString(),
                "dateCreated",
                Objects.toString(report.signedOn(), ""),
                "temporalCoverage",
                covered(report),
                "isAccessibleForFree",
                "true",
                "description",
                report.agency() + report.year() + "年政府信息公开工作年度报告的正文与法定表格数据。");
        this.address = Pattern.compile(
                "(https?://[^/?#]+)?(/.*)?/reports/" + signed.statement().agencyCode() + "/"
                        + signed.statement().year() + "/v" + version + "(\\.[a-z]+|#dataset)?");
    }

    static List<Difference> compare(Document page, SignedReport signed) {
        MachineData data = new MachineData(signed);
        page.select("script").stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).equals("application/ld+json"))
                .forEach(data::read);
        return data.differences;
    }

    private void read(Element script) {
        try {
            look("", "", STRICT.readTree(script.data()));
        } catch (JacksonException broken) {
            differences.add(Difference.trick("网页里给程序读的说明（JSON-LD）写法不对，不同的程序会读出不同的内容"));
        }
    }

    /** @param within the name of what the value stands in */
    private void look(String within, String name, JsonNode value) {
        if (value.isArray()) {
            value.forEach(each -> look(within, name, each));
        } else if (value.isObject() && (name.isEmpty() || NESTING.contains(name))) {
            value.properties().forEach(entry -> look(name, entry.getKey(), entry.getValue()));
        } else if (value.isContainerNode() || !isSigned(within, name, value.asText())) {
            String right = name.equals("name") ? signed.report().title() : facts.get(name);
            differences.add(Difference.words(
                    "给程序读的说明（JSON-LD）" + Shown.plain(name),
                    right,
                    value.isContainerNode() ? value.toString() : value.asText()));
        }
    }

    private boolean isSigned(String within, String name, String value) {
        return switch (name) {
            case "@type" -> TYPES.contains(value);
            case "@id", "url", "contentUrl" -> address.matcher(value).matches();
            case "encodingFormat" -> MEDIA_TYPE.matcher(value).matches();
            case "name" -> Shown.squeezed(value).equals(Shown.squeezed(named(within, value)));
            default -> value.equals(facts.get(name));
        };
    }

    private String named(String within, String value) {
        return switch (within) {
            case "publisher" -> signed.report().agency();
            case "distribution" -> Links.isFileName(value) ? value : "";
            default -> Objects.toString(signed.report().title(), "");
        };
    }

    private static String covered(Report report) {
        Period period = report.period();
        boolean known = period != null && Stream.of(period.from(), period.to()).allMatch(Objects::nonNull);
        return known ? period.from() + "/" + period.to() : report.year().toString();
    }
}
