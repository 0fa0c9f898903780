package cn.nianbao.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one spelling that is hashed and signed: UTF-8 without white space, keys sorted by code unit, text in NFC with
 * LF, figures with their exact decimal digits. The same content gives the same bytes.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] bytes(JsonNode node) {
        return ReportJson.bytes(normal(node));
    }

    private static JsonNode normal(JsonNode node) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(e -> sorted.put(e.getKey(), normal(e.getValue())));
            return ReportJson.EXACT.createObjectNode().setAll(sorted);
        }
        if (node.isArray()) {
            ArrayNode array = ReportJson.EXACT.createArrayNode();
            node.forEach(element -> array.add(normal(element)));
            return array;
        }
        if (node.isTextual()) {
            String lines = node.textValue().replace("\r\n", "\n").replace('\r', '\n');
            return TextNode.valueOf(Normalizer.normalize(lines, Normalizer.Form.NFC));
        }
        return node;
    }
}
