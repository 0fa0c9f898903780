package cn.nianbao.deploy.call;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Keycloak marks its cookies for secure connections; browsers count loopback among them, Java's client does not. */
public final class LoopbackCookies extends CookieManager {

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        super.put(uri, headers);
        getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
}
