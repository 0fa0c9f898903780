package cn.nianbao.deploy.part;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A home of Keycloak inside the data folder: the built distribution by links, what it writes and imports beside them.
 *
 * <p>So one distribution serves several data folders at once, and a data folder can be moved or thrown away alone.
 */
record KeycloakHome(Path distribution, Path folder) {
    private static final List<String> SHARED = List.of("lib", "providers", "themes", "conf");

    void prepare(List<Path> realmLayers) {
        if (!Files.exists(distribution.resolve("augmented"))) {
            throw new LaunchProblem("Keycloak 还没有准备好：缺少 " + distribution + "。请先运行 ./mvnw -DskipTests package。");
        }
        try {
            Path imports = Files.createDirectories(folder.resolve("data/import"));
            for (String shared : SHARED) {
                Path link = folder.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(shared));
            }
            RealmFile.write(RealmFile.compose(realmLayers), imports.resolve("nianbao-realm.json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
