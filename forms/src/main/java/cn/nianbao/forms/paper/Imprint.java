package cn.nianbao.forms.paper;

import java.time.Instant;

/**
 * What a paper says of itself in its metadata.
 *
 * @param author the agency
 * @param at when what it tells was so; never the clock, so that the same record gives the same bytes
 */
public record Imprint(String title, String author, Instant at) {

    /** The same without what metadata could not hold. */
    Imprint legible() {
        return new Imprint(Legible.of(title), Legible.of(author), at);
    }
}
