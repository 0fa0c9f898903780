package cn.nianbao.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.part.Line;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.setting.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTest {
    private static final Path HOME = Path.of(System.getProperty("project.folder"));

    @TempDir
    Path data;

    @Test
    void hasWorkEnoughAndNoReportTwice() {
        Region region = Region.ofReports(100);
        Set<String> reports = new HashSet<>();
        region.districts().forEach(district -> district.jobs()
                .forEach(job -> reports.add(Ledger.key(job.agency().code(), job.year()))));
        int jobs = region.districts().stream()
                .mapToInt(district -> district.jobs().size())
                .sum();
        assertThat(reports).hasSize(jobs).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void addsItsAgenciesAndPeopleToTheDemosAndLeadsEveryLineOverTheNetwork() throws IOException {
        Settings settings = FreshSettings.in(HOME, data);
        try (Network network = new Network(settings.ports())) {
            Setup setup = Region.ofReports(1).added(Setup.demo(settings), settings, network);

            JsonNode realm = json(setup.realmLayers().get(0));
            JsonNode groups = realm.path("groups").path(0).path("subGroups");
            assertThat(texts(groups, "name")).contains("anlan-emergency", "anlan-unit-1", "anlan-unit-10");
            assertThat(texts(realm.path("users"), "username"))
                    .contains("staff", "unit-1-staff", "unit-1-approver")
                    .doesNotHaveDuplicates();
            assertThat(texts(json(setup.register()), "code"))
                    .contains("anlan-emergency", "anlan-unit-1")
                    .doesNotHaveDuplicates();
            for (Line line : Line.values()) {
                assertThat(setup.port().applyAsInt(line)).isNotEqualTo(line.end(settings.ports()));
            }
        }
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(item -> item.path(field).asText()).toList();
    }
}
