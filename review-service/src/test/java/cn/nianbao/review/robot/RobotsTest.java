package cn.nianbao.review.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.review.ChatGroup;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where robots may be spoken to, and what becomes of it. */
class RobotsTest {

    private static final ChatGroup GROUP = new ChatGroup();
    private static Robots robots;

    @BeforeAll
    static void open() {
        String hosts = GROUP.start().get("nianbao.robot.hosts");
        RobotSettings settings = () -> Optional.of(Set.of(hosts.split(",")));
        ObjectMapper json = new ObjectMapper();
        robots = new Robots(settings, new RobotKinds(json), json);
    }

    @AfterAll
    static void close() {
        GROUP.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://robots.anlan.example/x",
                "https://robots.anlan.example:8443/x",
                "https://robots.anlan.example@evil.example/x",
                "https://evil.example/robots.anlan.example",
                "https://robots.anlan.example.evil.example/x",
                "https://somebody@robots.anlan.example/x",
                "https://127.0.0.1/x",
                "http://127.0.0.1:1/x",
                "http://169.254.169.254/latest",
                "file:///etc/passwd",
                "ftp://robots.anlan.example/x",
                "//robots.anlan.example/x",
                "robots.anlan.example",
                "https://robots.anlan.example/x#y",
                "https:// robots.anlan.example/"
            })
    void noRobotStandsElsewhere(String address) {
        assertThat(robots.mayStandAt(address)).isFalse();
    }

    @Test
    void whereTheAdministratorAllowsItMayStand() {
        assertThat(robots.mayStandAt("https://robots.anlan.example/cgi-bin/webhook/send?key=1-2"))
                .isTrue();
        assertThat(robots.mayStandAt("https://robots.anlan.example:443/send")).isTrue();
        assertThat(robots.mayStandAt(ChatGroup.robot("g"))).isTrue();
    }

    @Test
    void noRedirectIsFollowed() {
        Robot moved = new Robot("wecom", ChatGroup.robot("moved-g"));
        assertThatThrownBy(() -> robots.tell(moved, "年报"))
                .isInstanceOf(RobotAway.class)
                .hasMessageContaining("307");
        assertThat(ChatGroup.said("secret-g")).isEmpty();
    }

    @Test
    void theMessageIsWhatTheToolReadsWhateverItSays() {
        robots.tell(new Robot("dingtalk", ChatGroup.robot("quoted")), "第一行\n\"引号\" {text}");
        assertThat(ChatGroup.said("quoted")).containsExactly("第一行\n\"引号\" {text}");
    }

    @Test
    void aRefusalInTheAnswerCounts() {
        ChatGroup.shut("shut");
        assertThatThrownBy(() -> robots.tell(new Robot("wecom", ChatGroup.robot("shut")), "年报"))
                .isInstanceOf(RobotAway.class)
                .hasMessageContaining("没有接收")
                .hasMessageNotContaining(URI.create(ChatGroup.robot("shut")).getHost());
    }

    @Test
    void withoutAllowedHostsNobodyNamesOne() {
        ObjectMapper json = new ObjectMapper();
        Robots none = new Robots(Optional::empty, new RobotKinds(json), json);
        assertThat(none.isOpen()).isFalse();
        assertThat(none.mayStandAt("https://robots.anlan.example/x")).isFalse();
    }

    @Test
    void theAddressStandsInNoLog() {
        assertThat(new Robot("wecom", "https://robots.anlan.example/secret").toString())
                .doesNotContain("secret");
    }
}
