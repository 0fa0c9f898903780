package cn.nianbao.reader.statutory;

import java.util.Collection;
import java.util.List;

/**
 * Whether the rows of a text that knows no columns keep to the number of figures that is due. Where some do not, cells were lost or
 * figures came apart, and a row with just as many figures as are due may have lost one and broken another.
 *
 * @param fewer whether some have fewer figures
 * @param more whether some have more
 */
record Evenness(boolean fewer, boolean more) {

    static Evenness of(Collection<LabelledTables> tables) {
        List<Integer> surplus =
                tables.stream().flatMap(each -> each.surplus().stream()).toList();
        return new Evenness(
                surplus.stream().anyMatch(count -> count < 0), surplus.stream().anyMatch(count -> count > 0));
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
