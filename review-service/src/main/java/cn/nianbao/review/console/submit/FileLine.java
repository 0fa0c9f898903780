package cn.nianbao.review.console.submit;

import cn.nianbao.review.submission.Bundle.Received;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What became of one file so far.
 *
 * @param report agency and year in words; empty where it was not clear which
 * @param id the report's; null where the file was not taken
 * @param said what became of it, in words
 * @param again address at which the same report takes another file; empty where it needs none
 * @param read what was read; null before that
 */
public record FileLine(String file, String report, String id, State state, String said, String again, ReadOut read) {

    /** How far it has come. */
    public enum State {
        READING,
        READ,
        REFUSED,
        /** Taken, and now it needs a person: unreadable, or the system is in trouble. */
        STUCK
    }

    static FileLine of(Received received) {
        return new FileLine(
                received.file(), received.report(), received.id(), state(received), received.said(), "", null);
    }

    private static State state(Received received) {
        if (received.isRefused()) {
            return State.REFUSED;
        }
        return received.known() ? State.READ : State.READING;
    }

    /** Where to ask how far it has come. */
    public String progress() {
        return "/submit/progress/" + id + "?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8);
    }

    public boolean isReading() {
        return state == State.READING;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }

    public boolean isStuck() {
        return state == State.STUCK;
    }
}
