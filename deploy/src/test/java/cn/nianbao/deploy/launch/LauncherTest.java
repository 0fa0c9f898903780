package cn.nianbao.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path data;

    @Test
    void startsNothingWhileAPortIsTaken() throws IOException {
        Settings settings = FreshSettings.in(Path.of(System.getProperty("project.folder")), data);
        try (Launcher launcher = new Launcher(settings, Setup.demo(settings), new Progress(System.out));
                ServerSocket taken =
                        new ServerSocket(settings.ports().keycloak(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(launcher::start)
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("端口 " + taken.getLocalPort() + "（统一认证，NIANBAO_KEYCLOAK_PORT）已被占用")
                    .hasMessageContaining("没有启动任何部分");
            assertThat(launcher.isRunning()).isFalse();
            assertThat(data.resolve("postgres")).doesNotExist();
        }
    }
}
