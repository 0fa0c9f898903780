package cn.nianbao.review.part;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where people sign in. */
@ConfigMapping(prefix = "nianbao.keycloak")
public interface RealmSettings {

    /** The realm's own address. */
    URI url();
}
