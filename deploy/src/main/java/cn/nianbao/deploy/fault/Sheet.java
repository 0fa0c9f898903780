package cn.nianbao.deploy.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the people of an office know of one report: what they wanted, what they were promised by an answer, and where they
 * last saw it. A promise is an answer that says yes; what was wanted and never answered may have happened or not.
 */
final class Sheet {
    private final String agency;
    private final int year;
    private final List<Deed> wanted = new ArrayList<>();
    private final List<Deed> promised = new ArrayList<>();
    private final Set<String> trouble = new HashSet<>();
    private String id;
    private String state = "";
    private int moves;

    Sheet(String agency, int year) {
        this.agency = agency;
        this.year = year;
    }

    /** What the sheet said at one moment. */
    record Copy(
            String agency,
            int year,
            String id,
            String state,
            int moves,
            List<Deed> wanted,
            List<Deed> promised,
            List<String> trouble) {

        boolean isOpen() {
            return !state.equals("published");
        }

        String shown() {
            return agency + "/" + year;
        }
    }

    /** To be called before a deed is asked for, however often it is asked again. */
    synchronized void wants(Deed deed) {
        wanted.add(deed);
    }

    /** The deed was answered with yes. */
    synchronized void promised(Deed deed) {
        promised.add(deed);
        moves++;
    }

    /** The submission was answered with this id. */
    synchronized void isKnownAs(String answered) {
        if (id != null && !id.equals(answered)) {
            trouble.add("先后得到两个编号 " + id + " 和 " + answered);
        }
        id = answered;
    }

    synchronized void isSeenAt(String seen) {
        if (!seen.equals(state)) {
            state = seen;
            moves++;
        }
    }

    /** Something that no caller can go on from. */
    synchronized void isStuck(String why) {
        trouble.add(why);
    }

    synchronized Copy copy() {
        return new Copy(
                agency, year, id, state, moves, List.copyOf(wanted), List.copyOf(promised), List.copyOf(trouble));
    }
}
