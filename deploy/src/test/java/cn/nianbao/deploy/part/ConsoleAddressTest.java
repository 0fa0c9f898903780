package cn.nianbao.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.journey.RunningSystem;
import cn.nianbao.deploy.journey.WholeSystem;
import cn.nianbao.deploy.setting.Settings;
import cn.nianbao.deploy.setting.Settings.Ports;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WholeSystem.class)
class ConsoleAddressTest {

    @Test
    void followsTheConsoleToAnotherPortAndBack(RunningSystem system) {
        Settings here = system.settings();
        Settings elsewhere = withConsoleAt(here, 9);

        new ConsoleAddress(elsewhere, system.secrets()).settle();
        assertThat(signIn(here, elsewhere.consoleUrl())).isEqualTo(200);
        assertThat(signIn(here, here.consoleUrl())).isEqualTo(400);

        new ConsoleAddress(here, system.secrets()).settle();
        assertThat(signIn(here, here.consoleUrl())).isEqualTo(200);
    }

    /** What Keycloak answers who wants to sign in and come back to that address. */
    private static int signIn(Settings settings, String back) {
        return new Http(settings.realmUrl())
                .get("/protocol/openid-connect/auth?client_id=nianbao-console&response_type=code&scope=openid"
                        + "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                        + "&redirect_uri=" + URLEncoder.encode(back + "/", StandardCharsets.UTF_8))
                .status();
    }

    private static Settings withConsoleAt(Settings settings, int port) {
        Ports at = settings.ports();
        return new Settings(
                settings.home(),
                settings.data(),
                settings.bind(),
                new Ports(
                        at.portal(),
                        at.portalManagement(),
                        port,
                        at.consoleManagement(),
                        at.parser(),
                        at.parserManagement(),
                        at.keycloak(),
                        at.postgres()));
    }
}
