package cn.nianbao.review.robot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The kinds of robots that are spoken to, as data: what a message looks like, and how the answer says that it was taken. */
@ApplicationScoped
public class RobotKinds {

    private static final String TEXT = "{text}";

    private final List<Kind> kinds;

    RobotKinds(ObjectMapper json) {
        try (InputStream known = RobotKinds.class.getResourceAsStream("robots.json")) {
            kinds = List.of(json.readValue(known, Kind[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("robots.json", unreadable);
        }
    }

    /**
     * A kind of robot.
     *
     * @param body the message, with {@code {text}} where the words go
     * @param verdict pointer to the field of the answer that says whether it was taken; empty where the status alone does
     * @param accepted what stands there then
     */
    public record Kind(String id, String shown, JsonNode body, String verdict, String accepted) {

        String message(String text) {
            return filled(body.deepCopy(), text).toString();
        }

        boolean isTaken(JsonNode answer) {
            return verdict.isEmpty() || answer.at(verdict).asText().equals(accepted);
        }

        private static JsonNode filled(JsonNode node, String text) {
            if (node instanceof ObjectNode object) {
                object.properties().forEach(field -> field.setValue(filled(field.getValue(), text)));
            }
            return node.asText().equals(TEXT) ? TextNode.valueOf(text) : node;
        }
    }

    public List<Kind> all() {
        return kinds;
    }

    public Optional<Kind> of(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
