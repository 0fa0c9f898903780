package cn.nianbao.deploy.part;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The realm that Keycloak imports, put together from the product's realm and what is laid over it.
 *
 * <p>Lists (users, clients, groups) are joined, everything else of a later file replaces the earlier. Addresses and
 * client secrets stay placeholders: Keycloak fills them from its own environment, so no file holds a secret.
 */
public final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    /** @param layers realm files, the product's first */
    public static ObjectNode compose(List<Path> layers) {
        ObjectNode realm = JSON.createObjectNode();
        try {
            for (Path layer : layers) {
                lay(realm, JSON.readTree(layer.toFile()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return realm;
    }

    public static void write(ObjectNode realm, Path file) {
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), realm);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void lay(ObjectNode realm, JsonNode layer) {
        layer.properties().forEach(field -> {
            JsonNode below = realm.get(field.getKey());
            if (below instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
                list.addAll(more);
            } else {
                realm.set(field.getKey(), field.getValue());
            }
        });
    }
}
