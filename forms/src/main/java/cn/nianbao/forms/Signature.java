package cn.nianbao.forms;

import java.time.Instant;

/**
 * Who did something and when, as the record has it; or the empty line that is signed by hand.
 *
 * @param by as the record names them: 乙, or 乙 代 甲; empty on an empty line
 * @param at null on an empty line
 */
public record Signature(String by, Instant at) {

    /** The line before anybody has signed. */
    public static Signature awaited() {
        return new Signature("", null);
    }

    public boolean isGiven() {
        return at != null;
    }

    public String day() {
        return at == null ? "　　　　年　　月　　日" : Dates.day(at);
    }

    public String minute() {
        return at == null ? "" : Dates.minute(at);
    }
}
