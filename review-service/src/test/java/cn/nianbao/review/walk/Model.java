package cn.nianbao.review.walk;

import cn.nianbao.review.walk.Move.Act;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must be true of one report whatever is tried with it, small enough to be read: where it stands, who edited its
 * version, who decided what, and so whether the next move is to be accepted.
 */
final class Model {

    /** The road of a department; a withdrawal begins at its third step. */
    private static final List<String> REVIEWS = List.of("first-review", "second-review", "secrecy-review", "sign-off");

    private static final Map<String, String> ROLES = Map.of(
            "first-review", "first-reviewer",
            "second-review", "second-reviewer",
            "secrecy-review", "secrecy-reviewer",
            "sign-off", "approver");

    private static final Set<Act> DECISIONS = EnumSet.of(Act.APPROVE, Act.RETURN_TO_STAFF, Act.RETURN_TO_FIRST);

    private static final Set<Act> REPEATABLE = EnumSet.of(Act.HAND_IN, Act.RECALL, Act.ABANDON);

    private Move last;
    private String state = "correcting";
    private int version = 1;
    private boolean withdrawal;
    /** Whether a version is public, be it the one before the one in hand. */
    private boolean live;
    /** Whether the version in hand takes the report down at once, on a leader's word. */
    private boolean ordered;
    /** Whether that leader is the office's, so that staff cannot call it off. */
    private boolean byOffice;
    /** Whether the paper for such an order is still owed. */
    private boolean owed;
    /** By version: a draft that was given up counts with the one after it. */
    private final Map<Integer, Set<Who>> editors = new HashMap<>(Map.of(1, EnumSet.of(Who.STAFF)));

    private final Map<Integer, Map<Who, String>> decided = new HashMap<>();

    String state() {
        return state;
    }

    int version() {
        return version;
    }

    boolean isWithdrawal() {
        return withdrawal;
    }

    /** Who would bring the report on from here. */
    Move next() {
        return switch (state) {
            case "correcting" -> new Move(Who.STAFF, Act.HAND_IN);
            case "awaiting-upload" -> new Move(Who.INFORMANT, Act.UPLOAD);
            case "published" -> new Move(Who.STAFF, Act.CORRECT);
            case "withdrawn" -> new Move(Who.STAFF, Act.CORRECT);
            case "abandoned" -> new Move(Who.STAFF, Act.SUBMIT);
            default ->
                new Move(
                        List.of(Who.FIRST, Who.SECOND, Who.SECRECY, Who.APPROVER, Who.EVERY_REVIEWER).stream()
                                .filter(this::mayDecide)
                                .findFirst()
                                .orElse(Who.APPROVER),
                        Act.APPROVE);
        };
    }

    /** Whether the move is to be accepted: one that is allowed, or the one just made, asked for again. */
    boolean accepts(Move move) {
        return isAgain(move) || allows(move);
    }

    /** What staff did last and may ask for again after a lost answer, without anything being done twice. */
    private boolean isAgain(Move move) {
        return REPEATABLE.contains(move.act()) && move.equals(last);
    }

    private boolean allows(Move move) {
        Who who = move.who();
        return switch (move.act()) {
            case GO_ON -> throw new IllegalArgumentException("a turn, no move");
            case EDIT -> who.is("staff") && state.equals("correcting") && !withdrawal;
            case SUBMIT -> who.is("staff") && state.equals("abandoned");
            case HAND_IN -> who.is("staff") && state.equals("correcting");
            case APPROVE, RETURN_TO_STAFF -> mayDecide(who);
            case RETURN_TO_FIRST -> mayDecide(who) && (owed || !withdrawal && !state.equals("first-review"));
            case RECALL -> who.is("staff") && state.equals("first-review");
            case ABANDON ->
                who.is("staff")
                        && !(ordered && byOffice)
                        && (state.equals("correcting") || state.equals("awaiting-upload") || REVIEWS.contains(state));
            case UPLOAD -> who.is("informant") && state.equals("awaiting-upload");
            case CORRECT -> who.is("staff") && (state.equals("published") || state.equals("withdrawn"));
            case WITHDRAW -> who.is("staff") && state.equals("published");
            case ORDER_REMOVAL -> (who.is("office") || who.is("staff")) && live && !ordered;
        };
    }

    private boolean mayDecide(Who who) {
        return ROLES.containsKey(step())
                && who.is(ROLES.get(step()))
                && !editors().contains(who)
                && decided().getOrDefault(who, step()).equals(step());
    }

    /** What is there to be decided: the paper for an oral order is a sign-off that holds nothing up. */
    private String step() {
        return owed ? "sign-off" : state;
    }

    private Set<Who> editors() {
        return editors.computeIfAbsent(version, first -> EnumSet.noneOf(Who.class));
    }

    private Map<Who, String> decided() {
        return decided.computeIfAbsent(version, first -> new EnumMap<>(Who.class));
    }

    /** What an accepted move makes of the report. */
    void take(Move move) {
        if (isAgain(move)) {
            return;
        }
        last = move;
        Who who = move.who();
        if (owed && DECISIONS.contains(move.act())) {
            decided().put(who, "sign-off");
            owed = false;
            return;
        }
        switch (move.act()) {
            case GO_ON -> throw new IllegalArgumentException("a turn, no move");
            case EDIT -> editors().add(who);
            case SUBMIT -> {
                editors().add(who);
                state = "correcting";
            }
            case HAND_IN -> state = withdrawal ? "secrecy-review" : "first-review";
            case APPROVE -> {
                decided().put(who, state);
                int step = REVIEWS.indexOf(state);
                state = step == REVIEWS.size() - 1 ? "awaiting-upload" : REVIEWS.get(step + 1);
            }
            case RETURN_TO_STAFF -> {
                decided().put(who, state);
                state = "correcting";
            }
            case RETURN_TO_FIRST -> {
                decided().put(who, state);
                state = "first-review";
            }
            case RECALL -> state = "correcting";
            case ABANDON -> abandoned();
            case UPLOAD -> {
                state = withdrawal ? "withdrawn" : "published";
                live = !withdrawal;
                owed = ordered;
                ordered = false;
            }
            case CORRECT -> nextVersion(who, false, "correcting");
            case WITHDRAW -> nextVersion(who, true, "secrecy-review");
            case ORDER_REMOVAL -> {
                if (!state.equals("published")) {
                    version--;
                }
                nextVersion(who, true, "awaiting-upload");
                ordered = true;
                byOffice = who.is("office");
            }
        }
    }

    /** A withdrawal that is given up leaves the published version as it was. */
    private void abandoned() {
        if (withdrawal) {
            last = null;
            version--;
            ordered = false;
            withdrawal = false;
            state = "published";
        } else {
            state = "abandoned";
        }
    }

    private void nextVersion(Who opener, boolean takesDown, String first) {
        version++;
        owed = false;
        withdrawal = takesDown;
        editors().add(opener);
        state = first;
    }
}
