package cn.nianbao.publish.portal;

import cn.nianbao.report.PublicExplanation;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * An explanation that the agency agreed to publish (同意公开), in the place that it concerns.
 *
 * @param about what it explains, in words for the public
 * @param place the id of a table, the word for a kind of section, or {@link #REPORT} for the report as a whole
 */
public record Explained(String about, String place, String text) {

    /** The place of what concerns no single table or section. */
    static final String REPORT = "report";

    private static final Map<String, Topic> TOPICS = load();
    private static final Topic UNKNOWN = new Topic("有关情况", REPORT);

    /** What a rule is about for somebody who does not know the rules, and where on the page that stands. */
    record Topic(String about, String place) {}

    static List<Explained> of(List<PublicExplanation> explanations) {
        return explanations.stream().map(Explained::of).toList();
    }

    private static Explained of(PublicExplanation said) {
        Topic topic = TOPICS.getOrDefault(said.rule(), UNKNOWN);
        return new Explained(topic.about(), topic.place(), said.text());
    }

    static boolean knows(String rule) {
        return TOPICS.containsKey(rule);
    }

    private static Map<String, Topic> load() {
        try (InputStream in = Explained.class.getResourceAsStream("topics.json")) {
            return new ObjectMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
