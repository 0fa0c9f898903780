package cn.nianbao.verifier;

import cn.nianbao.receipt.KeyFolder;
import cn.nianbao.receipt.UnusableKey;
import cn.nianbao.receipt.VerificationKey;
import cn.nianbao.verifier.compare.Unverifiable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that the checker has from elsewhere. A key that comes with a receipt is never among them. */
record TrustedKeys(List<VerificationKey> keys) {

    TrustedKeys {
        keys = List.copyOf(keys);
    }

    /**
     * @param named files of public keys; where none is named, those that lie beside the command are taken
     * @param builtIn the folder beside the command; null where there is none
     */
    static TrustedKeys of(List<Path> named, Path builtIn) throws Unverifiable {
        try {
            List<VerificationKey> keys = new ArrayList<>();
            for (Path file : named) {
                keys.add(read(file));
            }
            if (named.isEmpty() && builtIn != null) {
                keys.addAll(KeyFolder.read(builtIn).all());
            }
            if (keys.isEmpty()) {
                throw new Unverifiable("没有可信的公钥，请用 --key 指定公布机构的公钥文件");
            }
            return new TrustedKeys(keys);
        } catch (UnusableKey unusable) {
            throw new Unverifiable(unusable.getMessage());
        }
    }

    private static VerificationKey read(Path file) throws UnusableKey {
        String pem = KeyFolder.text(file);
        try {
            return VerificationKey.read(pem);
        } catch (UnusableKey unusable) {
            throw new UnusableKey("公钥文件 " + file + "：" + unusable.getMessage());
        }
    }

    Optional<VerificationKey> find(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
