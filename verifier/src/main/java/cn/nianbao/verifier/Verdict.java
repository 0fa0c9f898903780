package cn.nianbao.verifier;

import cn.nianbao.receipt.Statement;
import cn.nianbao.verifier.compare.Difference;
import java.util.List;
import java.util.Map;

/**
 * What is to be said of one file.
 *
 * @param statement null where no receipt could be read
 * @param reason why it could not be checked; null where it could
 */
record Verdict(
        String file,
        Outcome outcome,
        Statement statement,
        Map<String, Signatures.State> signatures,
        List<Difference> differences,
        List<String> notes,
        String reason) {

    /** With the exit code of the command. */
    enum Outcome {
        GENUINE("genuine", "与签发的一致", 0),
        ALTERED("altered", "与签发的不一致", 1),
        UNCHECKED("unchecked", "无法核验", 2);

        private final String word;
        private final String shown;
        private final int exit;

        Outcome(String word, String shown, int exit) {
            this.word = word;
            this.shown = shown;
            this.exit = exit;
        }

        String word() {
            return word;
        }

        String shown() {
            return shown;
        }

        int exit() {
            return exit;
        }
    }

    static Verdict unchecked(String file, String reason) {
        return new Verdict(file, Outcome.UNCHECKED, null, Map.of(), List.of(), List.of(), reason);
    }

    static Verdict altered(String file, String what) {
        return new Verdict(file, Outcome.ALTERED, null, Map.of(), List.of(Difference.trick(what)), List.of(), null);
    }

    static Verdict of(
            String file, Statement statement, Signatures signatures, List<Difference> differences, List<String> notes) {
        Outcome outcome = differences.isEmpty() ? Outcome.GENUINE : Outcome.ALTERED;
        return new Verdict(file, outcome, statement, signatures.states(), differences, notes, null);
    }
}
