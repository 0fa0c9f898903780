package cn.nianbao.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page carries, and what a browser keeps of it, where a proxy in front speaks TLS. */
@QuarkusTest
@RealPartners
@TestProfile(BehindAProxyTest.Proxied.class)
class BehindAProxyTest {

    private static final Person STAFF = Person.of("staff", "anlan-599");

    public static class Proxied implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true");
        }
    }

    private static Response overTls(Person who, String path) {
        return (who == null ? given() : who.call())
                .redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .get(path);
    }

    @Test
    void everyCookieIsSecureAndOutOfReachOfScripts() {
        Response signingIn = overTls(null, "/");
        assertThat(signingIn.statusCode()).isEqualTo(302);
        Response page = overTls(STAFF, "/settings");
        List<Cookie> cookies = Stream.of(signingIn, page)
                .flatMap(answer -> answer.detailedCookies().asList().stream())
                .toList();
        assertThat(cookies)
                .extracting(Cookie::getName)
                .anyMatch(name -> name.startsWith("q_auth"))
                .contains("csrf-token");
        assertThat(cookies).allSatisfy(cookie -> {
            assertThat(cookie.isSecured()).as(cookie.getName() + " Secure").isTrue();
            assertThat(cookie.isHttpOnly()).as(cookie.getName() + " HttpOnly").isTrue();
            assertThat(cookie.getSameSite()).as(cookie.getName() + " SameSite").isEqualToIgnoringCase("lax");
        });
    }

    @Test
    void everyPageCarriesWhatKeepsHostileContentOut() {
        for (String path :
                List.of("/", "/settings", "/nowhere", "/reports/00000000-0000-0000-0000-000000000000/road")) {
            Response page = overTls(STAFF, path);
            assertThat(page.header("Content-Security-Policy"))
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self';")
                    .contains("script-src 'self';", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "http:");
            assertThat(page.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(page.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(page.header("Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void noPageHasScriptOrStyleOfItsOwn() {
        for (String path : List.of("/", "/settings", "/deputies", "/submit")) {
            String page = overTls(STAFF, path).asString();
            assertThat(page).as(path).doesNotContain("style=\"", "<style", " onclick=", "javascript:");
            assertThat(page.split("<script ")).as(path).allSatisfy(script -> assertThat(script.isEmpty()
                            || !script.startsWith("src") && !script.startsWith("type")
                            || script.contains("></script>"))
                    .isTrue());
        }
    }
}
