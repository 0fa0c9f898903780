package cn.nianbao.publish.door;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How much of a client's allowance a request takes. */
enum Cost {
    FREE(0),
    ORDINARY(1),
    /** The database has to look through many reports. */
    LIST(2),
    /** Large, and made with much work where it is not in memory. */
    LARGE(5),
    SEARCH(10);

    private static final String[] LARGE_FILES = {".pdf", ".ofd", ".docx", ".xlsx", ".zip"};

    /** What the addresses of our pages do not have, and whoever answers them reads over. */
    private static final Pattern READ_OVER = Pattern.compile(";[^/]*|/+$");

    private final int shares;

    Cost(int shares) {
        this.shares = shares;
    }

    int shares() {
        return shares;
    }

    /**
     * What an address costs, however it is spelt.
     *
     * @param path with dots and codes resolved
     * @param query null where the address has none
     */
    static Cost of(String path, String query) {
        String plain = plain(path);
        if (Public.isHandover(plain) || plain.startsWith("/style/") || plain.startsWith("/_static/")) {
            return FREE;
        }
        if (plain.equals("/reports") || plain.equals("/reports.json")) {
            return query != null && isSearch(query) ? SEARCH : LIST;
        }
        for (String ending : LARGE_FILES) {
            if (plain.endsWith(ending)) {
                return LARGE;
            }
        }
        return ORDINARY;
    }

    private static String plain(String path) {
        boolean isPlain = path.indexOf(';') < 0 && !path.endsWith("/");
        return isPlain ? path : READ_OVER.matcher(path).replaceAll("");
    }

    private static boolean isSearch(String query) {
        try {
            return new QueryStringDecoder(query, StandardCharsets.UTF_8, false, Integer.MAX_VALUE)
                    .parameters()
                    .containsKey("q");
        } catch (IllegalArgumentException misspelt) {
            return true;
        }
    }
}
