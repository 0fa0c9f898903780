package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.Block.Writing;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A draft that is text with tables. */
public final class TextView implements DraftView {

    private final String html;
    private final Map<Place.InGrid, Element> cells = new HashMap<>();
    private final Map<Integer, List<Element>> lines = new HashMap<>();

    /** A paragraph or cell. */
    private record Element(String at, int length, Place place) {

        /** Where in its words that place of the text stands; of words that are not written as they are shown, all of them. */
        Spot spot(Place.InText what) {
            Place.InText here = (Place.InText) place;
            boolean asWritten = here.to() - here.from() + 1 == length;
            int from = Math.max(what.from(), here.from()) - here.from();
            int to = Math.min(what.to(), here.to()) - here.from() + 1;
            return asWritten ? new Spot.InText(at, from, Math.max(from, to)) : whole();
        }

        Spot whole() {
            return new Spot.InText(at, 0, length);
        }

        /** Whether any of the characters meant stand here; of an empty place, whether it does. */
        boolean holds(Place.InText what) {
            Place.InText here = (Place.InText) place;
            return what.to() < what.from()
                    ? what.from() >= here.from() && what.to() <= here.to()
                    : what.from() <= here.to() && what.to() >= here.from();
        }
    }

    private TextView(String html) {
        this.html = html;
    }

    /** The view of a draft that was read already, and is no set of pages. */
    public static TextView of(Draft draft) {
        Addresses addresses = Addresses.of(draft);
        TextView view = new TextView(new TextHtml(addresses).of(draft));
        Stream.concat(Addresses.writings(draft.blocks()), Addresses.writings(draft.aside()))
                .forEach(writing -> view.add(writing, addresses.of(writing)));
        return view;
    }

    /**
     * Headings, paragraphs and tables, one after the other, to be put into a page; each paragraph and cell carries its
     * {@code data-at}. There are no other attributes but spans, and a line feed within is one to be shown ({@code white-space:
     * pre-wrap}).
     */
    public String html() {
        return html;
    }

    @Override
    public List<Spot> find(Place place) {
        if (place instanceof Place.InGrid cell) {
            return cells.containsKey(cell) ? List.of(cells.get(cell).whole()) : List.of();
        }
        return place instanceof Place.InText text ? on(lines.getOrDefault(text.line(), List.of()), text) : List.of();
    }

    private static List<Spot> on(List<Element> line, Place.InText text) {
        Optional<Element> itself =
                line.stream().filter(element -> element.place.equals(text)).findFirst();
        return itself.isPresent()
                ? List.of(itself.get().whole())
                : line.stream()
                        .filter(element -> element.holds(text))
                        .map(element -> element.spot(text))
                        .toList();
    }

    private void add(Writing writing, String at) {
        Element element = new Element(at, writing.text().length(), writing.at());
        if (writing.at() instanceof Place.InGrid cell) {
            cells.putIfAbsent(cell, element);
        } else if (writing.at() instanceof Place.InText text) {
            lines.computeIfAbsent(text.line(), none -> new ArrayList<>()).add(element);
        }
    }
}
