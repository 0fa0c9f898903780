package cn.nianbao.review.agency;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 索引信息模板: which index data the portal of an agency asks for, in its order, and what stands there. Portals differ in this, so
 * each register brings its own.
 *
 * @param lines by name the text, in which a fact is written as {@code {year}}; empty where staff fill it in
 */
public record IndexTemplate(Map<String, String> lines) {

    public static final IndexTemplate NONE = new IndexTemplate(Map.of());

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final int LONGEST_NAME = 20;

    public IndexTemplate {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        lines.forEach(IndexTemplate::demandUnderstood);
    }

    private static void demandUnderstood(String name, String text) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("索引信息的名称应为 1 至 " + LONGEST_NAME + " 字：“" + name + "”");
        }
        PLACE.matcher(text).results().map(place -> place.group(1)).forEach(word -> {
            if (IndexFact.of(word).isEmpty()) {
                throw new IllegalArgumentException("索引信息“" + name + "”中的 {" + word + "} 无法填写，可以用：" + IndexFact.words());
            }
        });
    }

    /**
     * This template with an agency's own lines over it.
     *
     * @param own as the register has them: null takes a line out; null for none
     */
    IndexTemplate under(Map<String, String> own) {
        if (own == null) {
            return this;
        }
        Map<String, String> both = new LinkedHashMap<>(lines);
        own.forEach((name, text) -> {
            if (text == null) {
                both.remove(name);
            } else {
                both.put(name, text);
            }
        });
        return new IndexTemplate(both);
    }

    /**
     * The lines with their facts in them; one that lacks a fact, or has no text, is left out rather than guessed.
     *
     * @param facts gives null for what is not known
     */
    public Map<String, String> filled(Function<IndexFact, String> facts) {
        Map<String, String> filled = new LinkedHashMap<>();
        lines.forEach((name, text) -> filled(text, facts).ifPresent(said -> filled.put(name, said)));
        return filled;
    }

    private static Optional<String> filled(String text, Function<IndexFact, String> facts) {
        StringBuilder filled = new StringBuilder();
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            String fact = facts.apply(IndexFact.of(places.group(1)).orElseThrow());
            if (fact == null || fact.isBlank()) {
                return Optional.empty();
            }
            places.appendReplacement(filled, Matcher.quoteReplacement(fact.strip()));
        }
        return Optional.of(places.appendTail(filled).toString()).filter(said -> !said.isBlank());
    }
}
