package cn.nianbao.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void hasOneOwnerWhomOthersAreTold() {
        try (DataFolder owned = DataFolder.own(folder)) {
            assertThat(owned).isNotNull();
            assertThat(DataFolder.launcher(folder)).contains(ProcessHandle.current());
            assertThatThrownBy(() -> DataFolder.own(folder))
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("系统已在运行（进程 " + ProcessHandle.current().pid() + "）")
                    .hasMessageContaining("deploy/down");
        }
    }

    @Test
    void isFreeAgainAfterwards() {
        DataFolder.own(folder).close();

        assertThat(DataFolder.launcher(folder)).isEmpty();
        DataFolder.own(folder).close();
    }
}
