package cn.nianbao.deploy.region;

import cn.nianbao.deploy.part.RealmFile;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.road.Account;
import cn.nianbao.deploy.setting.Settings;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Invented agencies in such a number that work does not run out, beside those of the demo. */
public record Region(List<District> districts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A region with at least so many reports to be made. */
    public static Region ofReports(int reports) {
        return ofDistricts(Math.max(1, (reports + District.REPORTS - 1) / District.REPORTS));
    }

    public static Region ofDistricts(int districts) {
        return new Region(
                IntStream.rangeClosed(1, districts).mapToObj(District::new).toList());
    }

    /** The setup with these agencies and their people added. */
    public Setup added(Setup setup, Settings settings) {
        try {
            Path folder = Files.createDirectories(settings.data().resolve("region"));
            Path realm = folder.resolve("realm.json");
            RealmFile.write(realm(setup.realmLayers()), realm);
            Path register = folder.resolve("register.json");
            JSON.writeValue(register.toFile(), register(setup.register()));
            return new Setup(List.of(realm), register, setup.port());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ArrayNode register(Path before) throws IOException {
        ArrayNode register = (ArrayNode) JSON.readTree(before.toFile());
        districts.stream().flatMap(district -> district.agencies().stream()).forEach(agency -> register.addObject()
                .put("code", agency.code())
                .put("name", agency.name())
                .put("shortName", agency.name())
                .put("kind", "department")
                .put("parent", "anlan")
                // each a region of its own: all hand in the same words, and would have to explain that
                .put("region", agency.name())
                .put("mayMakeRules", false));
        return register;
    }

    private ObjectNode realm(List<Path> layers) {
        ObjectNode realm = RealmFile.compose(layers);
        // hundreds of public passwords: the cost of hashing them well protects nothing
        realm.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)");
        ArrayNode groups = realm.withArray("/groups/0/subGroups");
        ArrayNode users = realm.withArray("users");
        for (District district : districts) {
            district.agencies().forEach(agency -> groups.addObject().put("name", agency.code()));
            for (Desk desk : Desk.values()) {
                users.add(user(district, desk));
            }
        }
        return realm;
    }

    private static ObjectNode user(District district, Desk desk) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", district.user(desk))
                .put("firstName", district.person(desk))
                .put("enabled", true)
                .put("emailVerified", true);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", Account.PASSWORD)
                .put("temporary", false);
        user.putArray("realmRoles").add(desk.role());
        ArrayNode groups = user.putArray("groups");
        district.agencies().forEach(agency -> groups.add("/agencies/" + agency.code()));
        return user;
    }
}
