package cn.nianbao.publish.door;

/** Which addresses are for everybody. */
final class Public {

    private Public() {}

    /** Not where the review service hands over, nor where operators look. */
    static boolean isPublic(String path) {
        return path != null && !path.startsWith("/editions") && !path.startsWith("/q/");
    }
}
