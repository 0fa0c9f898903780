package cn.nianbao.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;

/**
 * One signature under a statement.
 *
 * @param key id of the key that made it; which key that is, the checker knows and not the receipt
 */
public record Seal(String key, Algorithm algorithm, byte[] value) {

    static Seal of(SigningKey key, byte[] message) {
        return new Seal(key.publicHalf().id(), key.publicHalf().algorithm(), key.sign(message));
    }

    String text() {
        return Base64.getEncoder().encodeToString(value);
    }

    /** @throws RuntimeException where it is none */
    static Seal read(JsonNode node) {
        return new Seal(
                node.required("key").textValue(),
                Algorithm.of(node.required("algorithm").textValue()),
                Base64.getDecoder().decode(node.required("value").textValue()));
    }
}
