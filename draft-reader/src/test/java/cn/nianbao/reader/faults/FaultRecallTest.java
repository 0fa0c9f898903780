package cn.nianbao.reader.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.RuleBook;
import cn.nianbao.check.RuleCard;
import cn.nianbao.reader.samples.SampleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Each rule's fault is put into random reports, written as every kind of file, and must be found at its place. A short run takes
 * some kinds of file for each fault; with the system property {@code nianbao.rounds} every fault meets every kind, so often.
 */
class FaultRecallTest {

    private static final int ROUNDS = Integer.getInteger("nianbao.rounds", 1);
    private static final int KINDS_A_FAULT = 3;
    private static final double LEAST = 0.98;

    private final Map<String, int[]> found = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();

    @Test
    void everyRuleHasAFault() {
        Set<String> covered = Faults.ALL.stream().map(Fault::rule).collect(Collectors.toCollection(TreeSet::new));
        covered.addAll(Faults.NOT_SEEDED.keySet());
        assertThat(RuleBook.builtIn().cards()).extracting(RuleCard::code).allSatisfy(code -> assertThat(covered)
                .contains(code));
    }

    @Test
    void findsEveryFaultAtItsPlace() {
        for (int number = 0; number < Faults.ALL.size(); number++) {
            Fault fault = Faults.ALL.get(number);
            List<SampleFile> kinds = Layouts.ALL.stream().filter(fault.shows()).toList();
            int some = ROUNDS == 1 ? Math.min(KINDS_A_FAULT, kinds.size()) : kinds.size() * (ROUNDS - 1);
            int step = ROUNDS == 1 ? Math.max(1, kinds.size() / some) : 1;
            for (int i = 0; i < some; i++) {
                seek(fault, kinds.get((number + i * step) % kinds.size()), 31 * number + i);
            }
        }
        int all = found.values().stream().mapToInt(counts -> counts[1]).sum();
        int right = found.values().stream().mapToInt(counts -> counts[0]).sum();
        System.out.println("faults found: " + right + " of " + all);
        String table = String.join("\n", missed);
        found.forEach((rule, counts) -> assertThat((double) counts[0] / counts[1])
                .as("%s: %s of %s found. Missed:%n%s", rule, counts[0], counts[1], table)
                .isGreaterThanOrEqualTo(LEAST));
        assertThat((double) right / all).as("Missed:%n%s", table).isGreaterThanOrEqualTo(LEAST);
    }

    private void seek(Fault fault, SampleFile kind, int seed) {
        Fault.Case made = fault.make(seed);
        Story story = made.story();
        Examined examined = Examined.of(kind, story.writing.apply(kind, story.sample()), story.context());
        boolean hit = examined.findings().stream()
                .anyMatch(finding -> fault.isFound(examined.report(), finding, made.place()));
        int[] counts = found.computeIfAbsent(fault.rule(), rule -> new int[2]);
        counts[0] += hit ? 1 : 0;
        counts[1]++;
        if (!hit) {
            missed.add(fault + " | " + kind + " " + kind.ending() + " | seed " + seed + " | "
                    + examined.findings().stream()
                            .filter(finding -> finding.rule().equals(fault.rule())
                                    || fault.instead().contains(finding.rule()))
                            .map(finding -> finding.severity() + " " + finding.id() + " " + finding.message())
                            .toList());
        }
    }
}
