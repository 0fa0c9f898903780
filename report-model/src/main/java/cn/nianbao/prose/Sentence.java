package cn.nianbao.prose;

import java.util.List;

/**
 * A sentence of a section, up to 。, ！, ？ or the end of its paragraph.
 *
 * @param text as written, spaces included
 * @param at where it stands
 * @param quantities in their order
 */
public record Sentence(String text, TextSpan at, List<Quantity> quantities) {

    public Sentence {
        quantities = List.copyOf(quantities);
    }

    /** The words between two places of the section that both lie in this sentence. */
    public String between(int from, int to) {
        return text.substring(Math.max(0, from - at.from()), Math.max(0, to - at.from()));
    }

    /** A piece of this sentence by its offsets within it. */
    public TextSpan span(int from, int to) {
        return new TextSpan(at.section(), at.from() + from, at.from() + to);
    }
}
