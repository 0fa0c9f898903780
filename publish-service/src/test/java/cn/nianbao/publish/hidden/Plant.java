package cn.nianbao.publish.hidden;

/**
 * A draft in which something is hidden.
 *
 * @param file its name
 * @param isText whether what is hidden is text of the document, of which the sender must be told
 */
record Plant(String name, String file, byte[] draft, boolean isText) {

    /** What is hidden, in signs of every kind of writing. */
    static final String WORDS = "秘植ZQX7391";

    /** For what can only hold plain letters. */
    static final String PLAIN = "ZQX7391";

    @Override
    public String toString() {
        return name;
    }
}
