package cn.nianbao.publish.proof;

import cn.nianbao.receipt.Algorithm;
import cn.nianbao.receipt.KeyFolder;
import cn.nianbao.receipt.SigningKey;
import cn.nianbao.receipt.UnusableKey;
import cn.nianbao.receipt.VerificationKey;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of this service. Without them it does not start: what it publishes could not be proven afterwards. */
@Singleton
class Keys {

    private static final String ADVICE =
            "。请把环境变量 NIANBAO_SIGNING_FOLDER 设为存放密钥的文件夹；还没有密钥时，用 deploy/verify --new-keys 文件夹 生成。";

    private final SigningConfig config;
    private final String host;
    private KeyFolder keys;

    Keys(SigningConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.config = config;
        this.host = host;
    }

    void open(@Observes StartupEvent start) {
        keys = open(config.folder().orElse(null), host);
    }

    /** @throws IllegalStateException that says in Chinese what to do */
    static KeyFolder open(Path folder, String host) {
        if (folder == null) {
            throw new IllegalStateException("没有设置签名密钥" + ADVICE);
        }
        try {
            KeyFolder keys = KeyFolder.read(folder);
            demandOneOfEach(keys, folder);
            if (keys.all().stream().anyMatch(VerificationKey::isDemo) && !isLoopback(host)) {
                throw new IllegalStateException(
                        "密钥文件夹 " + folder + " 中有演示密钥，而服务监听 " + host + "，不是本机回环地址：演示密钥的私钥是公开的，谁都能用它签出凭证" + ADVICE);
            }
            return keys;
        } catch (UnusableKey unusable) {
            throw new IllegalStateException(unusable.getMessage(), unusable);
        }
    }

    private static void demandOneOfEach(KeyFolder keys, Path folder) {
        Arrays.stream(Algorithm.values())
                .filter(algorithm -> keys.signers().stream()
                        .noneMatch(key -> key.publicHalf().algorithm() == algorithm))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalStateException("密钥文件夹 " + folder + " 中没有 " + missing.word() + " 私钥" + ADVICE);
                });
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    List<SigningKey> signers() {
        return keys.signers();
    }

    /** Those in use first, then the retired. */
    List<VerificationKey> all() {
        return keys.all();
    }

    boolean isRetired(VerificationKey key) {
        return keys.retired().contains(key);
    }
}
