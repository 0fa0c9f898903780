package cn.nianbao.check.examiner;

import static cn.nianbao.ReportFixture.consistent;
import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.FindingJson;
import cn.nianbao.check.Found;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Context NOTHING = new Context(null, null, null);

    @Test
    void theSameReportGivesTheSameBytesAndEveryIdOnce() {
        for (long seed = 0; seed < 50; seed++) {
            Report report = damaged(seed);
            List<Finding> findings = Found.in(report);
            assertThat(findings).isNotEmpty();
            assertThat(FindingJson.write(findings).toString())
                    .isEqualTo(FindingJson.write(Found.in(damaged(seed))).toString());
            assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void idsStayWhenTheFiguresOfTheFindingChange() {
        Report report = zero("2021");
        assertThat(Found.ids(with(report, "requests/4/total", "5")))
                .isEqualTo(Found.ids(with(report, "requests/4/total", "6")))
                .containsExactly("T-BALANCE:requests:total", "T-SUM-ROW:requests:4");
    }

    @Test
    void whatConcernsTheWholeComesFirstAndThenTheFormFromTopToBottom() {
        Report report = with(zero("2021"), "proceedings/reconsideration/total", "1");
        report = with(report, "a20-1/rules/issued", Cell.without(CellState.BLANK, "", null));
        report = with(report, "requests/1/total", "1").withSections(List.of());
        assertThat(Found.rules(report))
                .containsSubsequence("S-MISSING", "T-BLANK", "T-SUM-ROW", "T-BALANCE", "T-REVIEW-SUM");
    }

    @Test
    void whatARuleSaysTwiceUnderOneIdIsCounted() {
        Rule twice = new Rule() {
            @Override
            public String code() {
                return "S-DATE";
            }

            @Override
            public List<Finding> check(Subject subject) {
                Finding one = Finding.of(code(), Severity.WARNING, "a", "一次。");
                return List.of(one, one, Finding.of(code(), Severity.WARNING, "b", "另一次。"), one);
            }
        };
        assertThat(Checker.check(List.of(twice), zero("2021"), NOTHING).findings())
                .extracting(Finding::id)
                .containsExactly("S-DATE:a", "S-DATE:a:2", "S-DATE:b", "S-DATE:a:3");
    }

    @Test
    void aRuleWithoutItsContextIsListedAndTheOthersRun() {
        Rule late = new NeedsTheDay();
        assertThat(Checker.check(List.of(late), zero("2021"), NOTHING).notRun()).containsExactly("S-DATE");
        Context today = new Context(null, null, LocalDate.of(2026, 2, 1));
        CheckResult result = Checker.check(List.of(late), zero("2021"), today);
        assertThat(result.notRun()).isEmpty();
        assertThat(result.findings()).hasSize(1);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.rules()).isEqualTo(RuleBook.builtIn().version());
    }

    @Test
    void findingsLeaveInTheShapeOfTheContract() {
        Report report = with(zero("2021"), "requests/4/total", "5");
        assertThat(FindingJson.write(Found.in(report)).get(0).toString())
                .startsWith(
                        "{\"id\":\"T-BALANCE:requests:total\",\"rule\":\"T-BALANCE\",\"severity\":\"error\",\"message\":\"表三“总计”列：")
                .contains(
                        "\"cells\":[\"requests/1/total\",\"requests/2/total\",\"requests/3.7/total\",\"requests/4/total\"]")
                .contains("\"at\":[{\"line\":")
                .contains("\"from\":3,\"to\":5}");
    }

    private static Report damaged(long seed) {
        Random random = new Random(seed);
        Report report = consistent(seed % 2 == 0 ? "2019" : "2021", seed);
        for (var id : StatutoryFormat.of(report.format()).orElseThrow().cells()) {
            if (random.nextInt(20) == 0) {
                CellState state = List.of(CellState.BLANK, CellState.SYMBOL, CellState.TEXT, CellState.UNREAD)
                        .get(random.nextInt(4));
                report = with(report, id.toString(), Cell.without(state, "/", null));
            }
        }
        return report;
    }

    /** A rule as later ones will be, that needs more than the report. */
    private record NeedsTheDay() implements Rule {

        @Override
        public String code() {
            return "S-DATE";
        }

        @Override
        public boolean canJudge(Report report, Context context) {
            return context.day() != null;
        }

        @Override
        public List<Finding> check(Subject subject) {
            return List.of(Finding.of(code(), Severity.WARNING, "", "晚于 1 月 31 日。"));
        }
    }
}
