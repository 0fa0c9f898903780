package cn.nianbao.publish.door;

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

    private final int shares;

    Cost(int shares) {
        this.shares = shares;
    }

    int shares() {
        return shares;
    }

    /** @param query null where the address has none */
    static Cost of(String path, String query) {
        if (!Public.isPublic(path) || path.startsWith("/style/") || path.startsWith("/_static/")) {
            return FREE;
        }
        if (path.equals("/reports")) {
            return query != null && (query.startsWith("q=") || query.contains("&q=")) ? SEARCH : LIST;
        }
        for (String ending : LARGE_FILES) {
            if (path.endsWith(ending)) {
                return LARGE;
            }
        }
        return ORDINARY;
    }
}
