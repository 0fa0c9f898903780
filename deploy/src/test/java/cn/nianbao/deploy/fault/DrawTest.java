package cn.nianbao.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int KINDS = 28;

    @Test
    void theSameSeedDrawsTheSameFaultsAndAnotherOthers() {
        assertThat(Draw.of(7, 100)).isEqualTo(Draw.of(7, 100)).isNotEqualTo(Draw.of(8, 100));
        assertThat(Draw.of(7, 100)).startsWith(Draw.of(7, 30).toArray(Draw[]::new));
    }

    @Test
    void everyFaultComesOnceBeforeAnyComesAgain() {
        List<Draw> drawn = Draw.of(7, KINDS);

        Set<String> kinds = new HashSet<>();
        drawn.forEach(draw -> kinds.add(draw.fault().harm() + draw.fault().target()));
        assertThat(drawn).hasSize(KINDS);
        assertThat(kinds).hasSize(KINDS).contains("强杀审核服务", "强杀数据库", "冻结统一认证", "断开审核服务—数据库", "断网审核服务—公众门户");
    }
}
