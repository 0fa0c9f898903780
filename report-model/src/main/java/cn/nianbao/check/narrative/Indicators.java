package cn.nianbao.check.narrative;

import cn.nianbao.check.Severity;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The indicators, read from data. Those of one kind share what the kind says once. */
final class Indicators {

    private static final Indicators DATA = new Indicators(load());
    private static final List<Indicator> ALL = DATA.all();
    private static final List<Indicator> OF_JUDGES =
            ALL.stream().filter(indicator -> indicator.within().isEmpty()).toList();
    private static final List<String> JUDGES = DATA.list("judges");
    private static final Map<String, List<Indicator>> COUNTED = byUnit(ALL);
    private static final Map<String, List<Indicator>> COUNTED_BY_JUDGES = byUnit(OF_JUDGES);
    static final List<String> NEGATIONS = DATA.list("negations");
    static final List<String> OTHER_YEARS = DATA.list("otherYears");
    static final List<String> OWN_YEARS = DATA.list("ownYears");
    static final List<String> ANYONE = DATA.list("anyone");
    static final List<String> OTHERS =
            List.copyOf(DATA.words(DATA.data.path("lists").path("scope")));
    static final List<String> WIDE = DATA.list("wide");

    private final JsonNode data;

    private Indicators(JsonNode data) {
        this.data = data;
    }

    /** Those that can be told for an agency: one that decides cases itself has cases of other agencies, too. */
    static List<Indicator> of(String agency) {
        return judges(agency) ? OF_JUDGES : ALL;
    }

    /** Those of them that are counted in that unit. */
    static List<Indicator> of(String agency, String unit) {
        return (judges(agency) ? COUNTED_BY_JUDGES : COUNTED).getOrDefault(unit, List.of());
    }

    private static boolean judges(String agency) {
        return agency != null && Words.hasAny(agency, JUDGES);
    }

    private static Map<String, List<Indicator>> byUnit(List<Indicator> indicators) {
        Map<String, List<Indicator>> byUnit = new HashMap<>();
        indicators.forEach(indicator -> indicator.units().stream().distinct().forEach(unit -> byUnit.computeIfAbsent(
                        unit, first -> new ArrayList<>())
                .add(indicator)));
        return byUnit;
    }

    private List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        data.path("indicators").forEach(node -> all.add(indicator(node)));
        return List.copyOf(all);
    }

    private List<String> list(String name) {
        return List.copyOf(words(data.path(name)));
    }

    private Indicator indicator(JsonNode node) {
        boolean outcome = node.path("outcome").asBoolean();
        JsonNode kind = outcome ? data.path("outcome") : node.has("result") ? data.path("result") : node;
        List<String> not = words(node.path("not"));
        if (kind != node) {
            not.addAll(words(kind.path("not")));
        }
        String severity = kind.path("severity").asText("notice");
        return new Indicator(
                node.path("id").asText(),
                node.path("name").asText(),
                words(kind.path("units")),
                words(kind.path("about")),
                words(node.path("near")),
                lists(node.path("all")),
                words(node.path("need")),
                words(node.path("behind")),
                words(node.path("lead")),
                words(kind.path("within")),
                List.copyOf(not),
                words(node.path("standing")),
                words(kind.path("notLead")),
                words(node.path("only")),
                words(node.path("sections")),
                node.path("result").textValue(),
                lists(node.path("readings")),
                alike(node.path("alike")),
                node.path("scale").asInt(),
                Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                node.path("once").asBoolean(),
                outcome,
                words(node.path("none")),
                words(node.path("noneVerbs")),
                words(node.path("noneNot")));
    }

    private Indicator.Alike alike(JsonNode node) {
        return node.isMissingNode() ? null : new Indicator.Alike(words(node.path("cells")), words(node.path("ifZero")));
    }

    private List<List<String>> lists(JsonNode node) {
        List<List<String>> lists = new ArrayList<>();
        node.forEach(list -> lists.add(words(list)));
        return lists;
    }

    /** A word that begins with @ stands for a list of words. */
    private List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        node.forEach(word -> {
            String text = word.asText();
            if (text.startsWith("@")) {
                words.addAll(words(data.path("lists").path(text.substring(1))));
            } else {
                words.add(text);
            }
        });
        return words;
    }

    private static JsonNode load() {
        try (InputStream in = Indicators.class.getResourceAsStream("indicators.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
