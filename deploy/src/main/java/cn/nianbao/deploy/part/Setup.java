package cn.nianbao.deploy.part;

import cn.nianbao.deploy.setting.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What a system is furnished with beside its settings.
 *
 * @param realmLayers realm files, the product's first
 * @param register the agencies
 * @param port where a part is told to reach its partner: the partner's own port, or one that stands before it
 */
public record Setup(List<Path> realmLayers, Path register, ToIntFunction<Line> port) {

    /** The realm with its demo accounts, for loopback only, and the demo's agencies; every part reaches the others directly. */
    public static Setup demo(Settings settings) {
        return new Setup(
                demoRealm(settings.home()),
                settings.home().resolve("deploy/register/demo.json"),
                line -> line.end(settings.ports()));
    }

    /** The product's realm and the demo's accounts over it. */
    public static List<Path> demoRealm(Path home) {
        return List.of(home.resolve("deploy/keycloak/realm.json"), home.resolve("deploy/keycloak/realm-demo.json"));
    }

    /** With one more realm file laid over. */
    public Setup with(Path realmLayer) {
        return new Setup(
                Stream.concat(realmLayers.stream(), Stream.of(realmLayer)).toList(), register, port);
    }
}
