package cn.nianbao.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final Link FIRST = new Link("c", 1, null, "a", "a");
    private static final Link SECOND = new Link("c", 2, "a", "b", "b");
    private static final Link THIRD = new Link("c", 3, "b", "c", "c");

    @Test
    void tellsWhereAChainBreaks() {
        assertThat(Link.broken(List.of(FIRST, SECOND, THIRD))).isEmpty();
        assertThat(Link.broken(List.of(FIRST, THIRD))).hasValue("第 2 条与上一条不相接");
        assertThat(Link.broken(List.of(SECOND, THIRD))).hasValue("第 1 条与上一条不相接");
        assertThat(Link.broken(List.of(FIRST, FIRST))).hasValue("第 2 条与上一条不相接");
        assertThat(Link.broken(List.of(FIRST, new Link("c", 2, "a", "b", "other"))))
                .hasValue("第 2 条被改动");
    }
}
