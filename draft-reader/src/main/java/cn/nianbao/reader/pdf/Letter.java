package cn.nianbao.reader.pdf;

/**
 * What a code of a font shows.
 *
 * @param text {@link #UNKNOWN} where the file does not say, or says two things
 * @param width by which the next letter stands on, in parts of the font's size
 * @param isBlank whether word spacing applies: the code is the single byte 32
 */
record Letter(String text, double width, boolean isBlank) {

    /** A letter that is seen and cannot be told. */
    static final String UNKNOWN = "\ufffd";
}
