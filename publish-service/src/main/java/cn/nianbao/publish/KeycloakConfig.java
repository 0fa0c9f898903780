package cn.nianbao.publish;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the realm is whose tokens count. */
@ConfigMapping(prefix = "nianbao.keycloak")
interface KeycloakConfig {

    /** The realm's address, as its tokens name it as their issuer. */
    URI url();
}
