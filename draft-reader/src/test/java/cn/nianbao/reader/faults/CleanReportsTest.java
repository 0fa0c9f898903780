package cn.nianbao.reader.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.reader.samples.SampleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A report in which nothing is wrong is not accused, in whatever kind of file it comes. */
class CleanReportsTest {

    private static final int ROUNDS = Integer.getInteger("nianbao.rounds", 1);
    private static final int A_ROUND = 42;
    private static final int REPORTS_A_DOUBT = 20;

    @Test
    void findsNoErrorAndHardlyADoubtInConsistentReports() {
        List<String> errors = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        int reports = A_ROUND * ROUNDS;
        for (int seed = 0; seed < reports; seed++) {
            for (int turn = 0; turn < (ROUNDS == 1 ? 2 : Layouts.ALL.size()); turn++) {
                SampleFile kind = Layouts.ALL.get((seed * 2 + turn) % Layouts.ALL.size());
                judge(kind, seed, turn % 2 == 0, errors, doubts);
            }
        }
        int files = reports * (ROUNDS == 1 ? 2 : Layouts.ALL.size());
        System.out.println("clean files: " + files + ", errors: " + errors.size() + ", doubts: " + doubts.size());
        assertThat(errors).as("errors in clean reports").isEmpty();
        assertThat(doubts).as("doubts in " + files + " clean files").hasSizeLessThanOrEqualTo(files / REPORTS_A_DOUBT);
    }

    private static void judge(SampleFile kind, int seed, boolean known, List<String> errors, List<String> doubts) {
        Story story = Story.of(new Random(seed));
        Examined examined = Examined.of(kind, kind.bytes(story.sample()), known ? story.context() : story.bare());
        for (Finding finding : examined.findings()) {
            String words = kind + ", seed " + seed + ": " + finding.id() + " " + finding.message();
            if (finding.severity() == Severity.ERROR) {
                errors.add(words);
            } else if (finding.severity() == Severity.WARNING) {
                doubts.add(words);
            }
        }
    }
}
