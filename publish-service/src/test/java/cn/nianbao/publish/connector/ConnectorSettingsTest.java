package cn.nianbao.publish.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A container is told of connectors by its environment alone. */
class ConnectorSettingsTest {

    @Test
    void theEnvironmentNamesConnectors() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(ConnectorSettings.class)
                .withSources(new EnvConfigSource(
                        Map.of(
                                "NIANBAO_CONNECTORS_CITY_KIND", "webdav",
                                "NIANBAO_CONNECTORS_CITY_TARGET", "https://portal.example.gov.cn/dav",
                                "NIANBAO_CONNECTORS_CITY_ADDRESS", "https://www.example.gov.cn/nianbao",
                                "NIANBAO_CONNECTORS_CITY_AGENCIES", "anlan-emergency,anlan-education",
                                "NIANBAO_CONNECTORS_CITY_SECRET_FILE", "/etc/nianbao/city/city.secret"),
                        300))
                .build();
        ConnectorSettings.Place city =
                config.getConfigMapping(ConnectorSettings.class).places().get("city");
        assertThat(city.kind()).isEqualTo(ConnectorSettings.Kind.WEBDAV);
        assertThat(city.address()).isEqualTo(URI.create("https://www.example.gov.cn/nianbao"));
        assertThat(city.agencies().orElseThrow()).containsExactlyInAnyOrder("anlan-emergency", "anlan-education");
        assertThat(city.secretFile()).contains(Path.of("/etc/nianbao/city/city.secret"));
    }
}
