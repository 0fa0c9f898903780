package cn.nianbao.publish.proof;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What receipts are signed with. */
@ConfigMapping(prefix = "nianbao.signing")
interface SigningConfig {

    /**
     * The folder of keys: one private Ed25519 and one private SM2 key, and the public keys of before, all in PEM. It has no
     * default, because a key that everybody knows proves nothing.
     */
    Optional<Path> folder();
}
