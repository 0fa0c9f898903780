package cn.nianbao.reader.picture;

/**
 * What was read on one strip.
 *
 * @param confidence 0 to 100, of its words, the longer counting more
 */
record Heard(String text, double confidence) {

    static final Heard NOTHING = new Heard("", 0);
}
