package cn.nianbao.deploy.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FreePortsTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void nameTheHolderOfATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePorts.demand("127.0.0.1", Map.of("公众门户", taken.getLocalPort())))
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("端口 " + taken.getLocalPort() + "（公众门户）已被占用")
                    .hasMessageContaining("进程 " + ProcessHandle.current().pid() + "，")
                    .hasMessageContaining("java");
        }
    }

    @Test
    void areSilentWhenAllAreFree() throws IOException {
        int port;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }

        assertThatCode(() -> FreePorts.demand("127.0.0.1", Map.of("公众门户", port)))
                .doesNotThrowAnyException();
    }
}
