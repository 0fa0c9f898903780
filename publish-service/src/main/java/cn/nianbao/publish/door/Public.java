package cn.nianbao.publish.door;

/** Which addresses are for everybody. */
final class Public {

    private static final String[] HANDOVERS = {"/editions", "/agencies", "/comparisons"};

    private Public() {}

    /**
     * Not where the review service hands over, nor where operators look.
     *
     * @param path with dots and codes resolved
     */
    static boolean isPublic(String path) {
        return path != null && !isHandover(path) && !path.startsWith("/q/");
    }

    /** Whether the review service hands something over there, and nobody else has anything to look for. */
    static boolean isHandover(String path) {
        for (String handover : HANDOVERS) {
            if (path.startsWith(handover)
                    && (path.length() == handover.length() || path.charAt(handover.length()) == '/')) {
                return true;
            }
        }
        return false;
    }
}
