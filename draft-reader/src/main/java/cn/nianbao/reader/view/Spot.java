package cn.nianbao.reader.view;

import cn.nianbao.report.Place;

/** Where something stands in the view of a draft, so that a page can light it up. */
public sealed interface Spot {

    /**
     * A box on a page.
     *
     * @param page from 1
     * @param x in millimetres from the left of the page as it is seen
     * @param y in millimetres from its top
     */
    record OnPage(int page, double x, double y, double width, double height) implements Spot {

        static OnPage of(Place.OnPage place) {
            return new OnPage(
                    place.page(),
                    Millimetres.of(place.x()),
                    Millimetres.of(place.y()),
                    Millimetres.of(place.width()),
                    Millimetres.of(place.height()));
        }
    }

    /**
     * Characters of an element of the text, counted as browsers count them, in UTF-16 units of its text content.
     *
     * @param at the element's {@code data-at}
     * @param from the first character
     * @param to the character after the last; the same as the first where an empty cell is meant
     */
    record InText(String at, int from, int to) implements Spot {}
}
