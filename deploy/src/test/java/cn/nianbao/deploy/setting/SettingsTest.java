package cn.nianbao.deploy.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.setting.Settings.Ports;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path HOME = Path.of("/somewhere/nianbao");

    @Test
    void keepsEverythingInsideTheCheckoutOnTheContractsPorts() {
        Settings settings = Settings.from(HOME, Map.of());

        assertThat(settings.data()).isEqualTo(HOME.resolve(".data"));
        assertThat(settings.portalUrl()).isEqualTo("http://127.0.0.1:8080");
        assertThat(settings.consoleUrl()).isEqualTo("http://127.0.0.1:8081");
        assertThat(settings.parserUrl()).isEqualTo("http://127.0.0.1:8083");
        assertThat(settings.realmUrl()).isEqualTo("http://127.0.0.1:8180/realms/nianbao");
    }

    @Test
    void keepsMetricsOnPortsOfTheirOwn() {
        Ports ports = Settings.from(HOME, Map.of("NIANBAO_PARSER_MANAGEMENT_PORT", "9999"))
                .ports();

        assertThat(ports.portalManagement()).isEqualTo(9080);
        assertThat(ports.consoleManagement()).isEqualTo(9081);
        assertThat(ports.parserManagement()).isEqualTo(9999);
    }

    @Test
    void isMovedByTheEnvironment() {
        Settings settings = Settings.from(
                HOME, Map.of("NIANBAO_DATA", "/elsewhere", "NIANBAO_PORTAL_PORT", "9001", "NIANBAO_BIND", "::1"));

        assertThat(settings.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.portalUrl()).isEqualTo("http://[::1]:9001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "", "no.such.host.invalid"})
    void refusesTheDemoRealmBeyondLoopback(String bind) {
        assertThatThrownBy(() -> Settings.from(HOME, Map.of("NIANBAO_BIND", bind)))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("演示账号的口令是公开的")
                .hasMessageContaining("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty"})
    void namesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> Settings.from(HOME, Map.of("NIANBAO_CONSOLE_PORT", port)))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("NIANBAO_CONSOLE_PORT=" + port);
    }

    @Test
    void refusesOnePortForTwoParts() {
        assertThatThrownBy(() -> Settings.from(HOME, Map.of("NIANBAO_CONSOLE_PORT", "8080")))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("NIANBAO_PORTAL_PORT")
                .hasMessageContaining("NIANBAO_CONSOLE_PORT");
    }
}
