package cn.nianbao.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final Path HOME = Path.of(System.getProperty("project.folder"));

    private final JsonNode product =
            RealmFile.compose(List.of(Setup.demoRealm(HOME).get(0)));
    private final JsonNode demo = RealmFile.compose(Setup.demoRealm(HOME));

    @Test
    void theProductsRealmHasNoPersonNoPasswordAndNoDirectGrant() {
        assertThat(texts(product.path("users"), "username")).containsExactly("service-account-nianbao-review");
        assertThat(product.findValues("credentials")).isEmpty();
        assertThat(product.path("clients"))
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean()
                        || client.path("publicClient").asBoolean());
    }

    @Test
    void noFileHoldsASecret() {
        assertThat(demo.path("clients"))
                .extracting(client -> client.path("secret").asText(""))
                .allMatch(secret -> secret.isEmpty() || secret.matches("\\$\\{[A-Z_]+}"));
    }

    @Test
    void theDemoAddsTheContractsAccountsToWhatIsThere() {
        assertThat(texts(demo.path("users"), "username"))
                .contains("service-account-nianbao-review")
                .contains("staff", "first", "second", "secrecy", "approver", "office", "admin");
        assertThat(texts(demo.path("clients"), "clientId"))
                .contains("nianbao-console", "nianbao-review", "nianbao-cli");
        assertThat(demo.path("passwordPolicy").asText()).isEmpty();
        assertThat(product.path("passwordPolicy").asText()).isNotEmpty();
    }

    @Test
    void theDemosPeopleHaveRolesAndAgenciesThatExistAndNoServiceRole() {
        List<String> roles = texts(product.path("roles").path("realm"), "name");
        List<String> agencies = texts(product.path("groups").path(0).path("subGroups"), "name");
        for (JsonNode user : demo.path("users")) {
            if (!user.has("serviceAccountClientId")) {
                assertThat(user.path("realmRoles"))
                        .extracting(JsonNode::asText)
                        .isSubsetOf(roles)
                        .doesNotContain("review-service");
                assertThat(user.path("groups"))
                        .extracting(group -> group.asText().replace("/agencies/", ""))
                        .isSubsetOf(agencies);
            }
        }
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(item -> item.path(field).asText()).toList();
    }
}
