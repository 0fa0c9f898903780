package cn.nianbao.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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

    @Test
    void isClosedToOtherAccountsWhateverItWasBefore() throws IOException {
        Path open = folder.resolve("open");
        Files.createDirectory(open);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

        DataFolder.own(open).close();
        DataFolder.makePrivate(folder.resolve("new/shelf"));

        assertThat(List.of(open, folder.resolve("new/shelf")))
                .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo("rwx------"));
    }

    @Test
    void whatAKilledServiceLeftIsGone() throws IOException {
        Path uploads = Files.createDirectory(folder.resolve("uploads"));
        Files.writeString(uploads.resolve("draft"), "not for everybody");

        DataFolder.makeEmpty(uploads);

        assertThat(uploads).isEmptyDirectory();
    }

    @Test
    void whatIsNoFolderIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("shelf"));

        assertThatThrownBy(() -> DataFolder.makePrivate(file))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining(file.toString());
    }
}
