package cn.nianbao.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * All rules as data, dated and versioned. A city changes of it what it may: thresholds and words of every rule, weight and
 * being of those whose source is usage alone.
 */
public final class RuleBook {

    /** Of the shipped rules; it changes with every change of a rule. */
    private static final String VERSION = "2026-5";

    private static final List<String> CHAPTERS =
            List.of("structure", "tables", "narrative", "privacy", "words", "links", "file");
    private static final ObjectMapper CARDS = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private static final RuleBook BUILT_IN = load();

    private final String version;
    private final Map<String, RuleCard> cards;
    private final Map<String, Object> prepared = new ConcurrentHashMap<>();

    private RuleBook(String version, Map<String, RuleCard> cards) {
        this.version = version;
        this.cards = cards;
    }

    /** The rules as they are shipped. */
    public static RuleBook builtIn() {
        return BUILT_IN;
    }

    /** The version; a city's own book names both. */
    public String version() {
        return version;
    }

    public Collection<RuleCard> cards() {
        return cards.values();
    }

    public Optional<RuleCard> find(String code) {
        return Optional.ofNullable(cards.get(code));
    }

    /** @throws IllegalArgumentException when there is no such rule */
    public RuleCard card(String code) {
        RuleCard card = cards.get(code);
        if (card == null) {
            throw new IllegalArgumentException("没有这条规则：" + code);
        }
        return card;
    }

    /** What a rule makes of its card for every check, such as an index of its words; it is made once a book. */
    public <T> T prepared(String code, Class<T> kind, Function<RuleCard, T> make) {
        return kind.cast(prepared.computeIfAbsent(code, rule -> make.apply(card(rule))));
    }

    /**
     * The book with what a city says differently: {@code {"version": "…", "rules": {"N-LENGTH": {"numbers": {"characters": 1500}}}}}.
     *
     * @throws IllegalArgumentException when it touches what it may not, or is no such book; the message says what, in Chinese
     */
    public RuleBook with(JsonNode city) {
        Map<String, RuleCard> changed = new LinkedHashMap<>(cards);
        city.path("rules").properties().forEach(entry -> {
            RuleCard card = card(entry.getKey());
            changed.put(card.code(), known(changed(card, entry.getValue())));
        });
        return new RuleBook(version + "+" + city.path("version").asText("local"), changed);
    }

    /** A card whose dictionaries all come along. */
    private static RuleCard known(RuleCard card) {
        Set<String> shipped = new LinkedHashSet<>();
        BUILT_IN.cards().forEach(each -> shipped.addAll(dictionaries(each)));
        dictionaries(card).stream()
                .filter(name -> !shipped.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(card.code() + " 的词库“" + name + "”不存在，可以用的有："
                            + String.join("、", shipped) + "。本地的词请写在 own 里，如 \"错词=正词\"。");
                });
        return card;
    }

    private static List<String> dictionaries(RuleCard card) {
        return card.words().getOrDefault("dictionaries", List.of());
    }

    private static RuleCard changed(RuleCard card, JsonNode city) {
        boolean weight = city.has("severity") || city.has("off");
        if (weight && !card.configurable()) {
            throw new IllegalArgumentException(card.code() + " 依据法规，不能关闭或改变轻重，只能调整参数。");
        }
        try {
            ObjectNode merged = CARDS.valueToTree(card);
            city.properties().forEach(field -> merge(merged, field.getKey(), field.getValue()));
            return CARDS.treeToValue(merged, RuleCard.class);
        } catch (IOException wrong) {
            throw new IllegalArgumentException(card.code() + " 的调整写法有误：" + city, wrong);
        }
    }

    private static void merge(ObjectNode card, String field, JsonNode value) {
        if (card.get(field) instanceof ObjectNode inner && value.isObject()) {
            value.properties().forEach(entry -> inner.set(entry.getKey(), entry.getValue()));
        } else {
            card.set(field, value);
        }
    }

    private record Chapter(List<RuleCard> rules) {}

    private static RuleBook load() {
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        CHAPTERS.forEach(name -> chapter(name).rules().forEach(card -> cards.put(card.code(), card)));
        return new RuleBook(VERSION, cards);
    }

    private static Chapter chapter(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream("rules/" + name + ".json")) {
            return CARDS.readValue(in, Chapter.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
