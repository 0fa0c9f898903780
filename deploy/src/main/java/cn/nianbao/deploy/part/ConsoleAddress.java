package cn.nianbao.deploy.part;

import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where Keycloak sends people back to after signing in. The realm is imported once; when the console's port moves later,
 * Keycloak is told, else it would refuse every sign-in.
 */
final class ConsoleAddress {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENTS = "/admin/realms/nianbao/clients";

    private final Settings settings;
    private final Secrets secrets;
    private final Path known;
    private final Http keycloak;

    ConsoleAddress(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.known = settings.data().resolve("keycloak/console-address");
        this.keycloak = new Http(settings.keycloakUrl());
    }

    /** To be called when Keycloak answers. */
    void settle() {
        try {
            boolean moved = Files.exists(known) && !Files.readString(known).equals(settings.consoleUrl());
            if (moved) {
                move(token());
            }
            Files.writeString(known, settings.consoleUrl());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void move(String token) throws IOException {
        HttpRequest.Builder search =
                keycloak.request(CLIENTS + "?clientId=nianbao-console").header("Authorization", "Bearer " + token);
        ObjectNode client =
                (ObjectNode) keycloak.send(search.GET()).demand(200).json().path(0);
        String pages = settings.consoleUrl() + "/*";
        client.put("rootUrl", settings.consoleUrl());
        client.putArray("redirectUris").add(pages);
        client.withObjectProperty("attributes").put("post.logout.redirect.uris", pages);
        keycloak.send(keycloak.request(CLIENTS + "/" + client.path("id").asText())
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(client))))
                .demand(204);
    }

    /** The password is our own and needs no encoding in a form. */
    private String token() {
        return keycloak.send(keycloak.request("/realms/master/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=admin&password="
                                + secrets.get(Key.KEYCLOAK_ADMIN))))
                .demand(200)
                .json()
                .path("access_token")
                .asText();
    }
}
