package cn.nianbao.check.narrative;

import cn.nianbao.check.Severity;
import cn.nianbao.prose.WordIndex;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The indicators as data. Those of one kind share what the kind says once. */
final class IndicatorData {

    private final JsonNode data;

    private IndicatorData(JsonNode data) {
        this.data = data;
    }

    static IndicatorData load() {
        try (InputStream in = IndicatorData.class.getResourceAsStream("indicators.json")) {
            return new IndicatorData(new ObjectMapper().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        data.path("indicators").forEach(node -> all.add(indicator(node)));
        return List.copyOf(all);
    }

    List<String> list(String name) {
        return List.copyOf(words(data.path(name)));
    }

    /** What stands for it where another list names it. */
    List<String> part(String name) {
        return List.copyOf(words(data.path("lists").path(name)));
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
                index(node.path("near")),
                lists(node.path("all")),
                index(node.path("need")),
                words(node.path("behind")),
                index(node.path("lead")),
                index(kind.path("within")),
                new WordIndex(not),
                index(node.path("standing")),
                index(kind.path("notLead")),
                index(node.path("only")),
                words(node.path("sections")),
                node.path("result").textValue(),
                readings(node.path("readings")),
                alike(node.path("alike")),
                node.path("scale").asInt(),
                Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                node.path("once").asBoolean(),
                outcome,
                words(node.path("none")),
                words(node.path("noneVerbs")),
                words(node.path("noneNot")));
    }

    private List<List<CellPattern>> readings(JsonNode node) {
        List<List<CellPattern>> readings = new ArrayList<>();
        node.forEach(cells -> readings.add(cells(cells)));
        return readings;
    }

    private List<CellPattern> cells(JsonNode node) {
        return words(node).stream().map(CellPattern::of).toList();
    }

    private Indicator.Alike alike(JsonNode node) {
        return node.isMissingNode() ? null : new Indicator.Alike(cells(node.path("cells")), cells(node.path("ifZero")));
    }

    private List<List<String>> lists(JsonNode node) {
        List<List<String>> lists = new ArrayList<>();
        node.forEach(list -> lists.add(words(list)));
        return lists;
    }

    private WordIndex index(JsonNode node) {
        return new WordIndex(words(node));
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
}
