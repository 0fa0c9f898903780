package cn.nianbao.publish.serving;

import cn.nianbao.publish.serving.Prepared.Body;

/**
 * What one reader is sent of a prepared answer, by the headers of the request.
 *
 * <p>A reader who names a tag that is still right is told so (304), whichever encoding it belongs to, as long as the reader
 * still takes that encoding: which one is sent is ours to choose, and the one the reader has is the best choice.
 */
record Reply(boolean isUnchanged, Body body) {

    /**
     * @param acceptEncoding null where the request has none
     * @param ifNoneMatch null where the request has none
     */
    static Reply of(Prepared prepared, String acceptEncoding, String ifNoneMatch) {
        boolean takesGzip = prepared.compressed() != null && takesGzip(acceptEncoding);
        if (ifNoneMatch != null) {
            if (takesGzip && names(ifNoneMatch, prepared.compressed().tag())) {
                return new Reply(true, prepared.compressed());
            }
            if (names(ifNoneMatch, prepared.plain().tag())) {
                return new Reply(true, prepared.plain());
            }
        }
        return new Reply(false, takesGzip ? prepared.compressed() : prepared.plain());
    }

    /** Weak comparison (RFC 9110, 13.1.2): a proxy may have weakened the tag on its way. */
    private static boolean names(String ifNoneMatch, String tag) {
        if (ifNoneMatch.equals(tag) || ifNoneMatch.equals("*")) {
            return true;
        }
        for (String one : ifNoneMatch.split(",")) {
            String named = one.strip();
            if (named.equals(tag) || named.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        boolean any = false;
        for (String one : acceptEncoding.split(",")) {
            String[] words = one.split(";");
            String coding = words[0].strip();
            boolean wanted = words.length < 2 || !words[1].strip().matches("q=0(\\.0*)?");
            if (coding.equalsIgnoreCase("gzip")) {
                return wanted;
            }
            any |= coding.equals("*") && wanted;
        }
        return any;
    }
}
