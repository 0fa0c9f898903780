package cn.nianbao.reader.statutory;

/**
 * Whether the rows of a text that knows no columns keep to the number of figures that is due. Where some do not, cells were lost or
 * figures came apart, and a row with just as many figures as are due may have lost one and broken another.
 *
 * @param fewer whether some have fewer figures
 * @param more whether some have more
 */
record Evenness(boolean fewer, boolean more) {

    /** That of no rows. */
    static final Evenness WHOLE = new Evenness(false, false);

    /** With a row that has so many figures more than are due. */
    Evenness and(int surplus) {
        return and(new Evenness(surplus < 0, surplus > 0));
    }

    Evenness and(Evenness others) {
        return new Evenness(fewer || others.fewer, more || others.more);
    }

    /** Whether the count of a row says nothing unless its sum holds too. */
    boolean wantsSums() {
        return fewer || more;
    }

    /** Whether a row that no sum tests is to be doubted. */
    boolean isBroken() {
        return fewer && more;
    }
}
