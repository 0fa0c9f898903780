package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.road.Draft;
import cn.nianbao.deploy.road.Walk;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo's walk, twice over the same data: from the draft to the public page, then found published and equal. */
@ExtendWith(WholeSystem.class)
class RoadTest {

    @Test
    void aDraftBecomesThePublicPageAndASecondWalkFindsItThere(RunningSystem system) {
        assertThat(system.portal().page("anlan-emergency", 2025).status()).isEqualTo(404);

        assertThat(walk(system)).contains("提交初审", "科室负责人", "办公室负责人", "保密审查员", "签发人", "都与签发的一致");

        assertThat(walk(system)).contains("此前已提交过同一文件", "都与签发的一致").doesNotContain("提交初审");
    }

    private static String walk(RunningSystem system) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
        Draft draft = Draft.sample(system.settings().home());
        assertThat(new Walk(system.settings(), draft, progress).run())
                .as(said.toString(StandardCharsets.UTF_8))
                .isTrue();
        return said.toString(StandardCharsets.UTF_8);
    }
}
