package cn.nianbao.realm;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** The realm that a service lives beside. */
@ConfigMapping(prefix = "nianbao.keycloak")
public interface RealmSettings {

    /** Address of the realm: without it answering, nobody can be let in and the service is not ready. */
    URI url();

    /** The audience that a token must name to have roles here; where it is absent, another place judges the audience. */
    Optional<String> audience();
}
