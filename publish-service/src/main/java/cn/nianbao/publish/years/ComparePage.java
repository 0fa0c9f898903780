package cn.nianbao.publish.years;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.theme.View;
import java.util.List;

/**
 * The units right below an agency beside each other, by one figure of one year.
 *
 * @param years that any of them has a report of, newest first
 */
public record ComparePage(
        Agency above, KeyFigure figure, int year, List<Integer> years, Order order, List<Unit> units, View view) {

    /**
     * A unit of the register.
     *
     * @param edition null where it has no report of that year that can be read
     */
    public record Unit(Agency agency, Edition edition, Value value) {}

    /** How the table is sorted. */
    public enum Order {
        REGISTER("register"),
        HIGHEST("highest"),
        LOWEST("lowest");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public List<KeyFigure> figures() {
        return List.of(KeyFigure.values());
    }

    public boolean isSortedBy(String word) {
        return order.word().equals(word);
    }

    /** The same table sorted in another way. */
    public String sorted(String word) {
        String address = "/compare?under=" + above.code() + "&year=" + year + "&figure=" + figure.id();
        return word.equals(Order.REGISTER.word()) ? address : address + "&sort=" + word;
    }

    public String here() {
        return sorted(order.word());
    }

    /** Whether different kinds of agency stand beside each other. */
    public boolean isMixed() {
        return units.stream().map(unit -> unit.agency().kind()).distinct().count() > 1;
    }
}
