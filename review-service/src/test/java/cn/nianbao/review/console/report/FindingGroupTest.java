package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.CellId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static final Finding COLUMN =
            on("column", Severity.ERROR, "表三“其他”列：相差 2。请核对。", "requests/1/other", "requests/3.7/other");
    private static final Finding ROW = on("row", Severity.WARNING, "表三“总计”行：相差 2。请核对。", "requests/3.7/other")
            .following("column", "");
    private static final Finding WORDS = new Finding(
            "words",
            "N-PARTS",
            Severity.WARNING,
            "“共 9 条”的分项不等。",
            List.of(),
            List.of(new TextSpan("s1", 4, 9)),
            List.of());
    private static final Finding WHOLE = on("whole", Severity.NOTICE, "文末没有落款。");

    @Test
    void whatFollowsIsFoldedUnderItsCauseWhateverItsWeight() {
        List<FindingGroup> groups = groups(COLUMN, ROW);
        assertThat(groups).extracting(FindingGroup::severity).containsExactly("error");
        assertThat(groups.get(0).lines()).hasSize(1);
        FindingLine line = groups.get(0).lines().get(0);
        assertThat(line.lead()).isEqualTo("表三“其他”列");
        assertThat(line.following()).extracting(FindingLine::lead).containsExactly("表三“总计”行");
    }

    @Test
    void groupsRunFromTheGravestAndEmptyOnesAreNotShown() {
        List<FindingGroup> groups = groups(WHOLE, WORDS, COLUMN);
        assertThat(groups).extracting(FindingGroup::severity).containsExactly("error", "warning", "notice");
        assertThat(groups).extracting(FindingGroup::hint).containsExactly("改正后才能送审", "请核实；情况属实的，填写情况说明", "供参考，不影响送审");
        assertThat(groups(WHOLE)).hasSize(1);
    }

    @Test
    void aLineLeadsToItsCellOrItsSection() {
        List<FindingGroup> groups = groups(WHOLE, WORDS, COLUMN);
        assertThat(groups.stream().map(group -> group.lines().get(0).lights().anchor()))
                .containsExactly("c-requests-1-other", "s-s1", "");
    }

    private static List<FindingGroup> groups(Finding... findings) {
        CheckResult checked = new CheckResult(List.of(findings), List.of(), "1");
        return FindingGroup.of(new Handwork(checked, Set.of()), new Blame(checked));
    }

    @Test
    void whatIsSettledComesLastAndIsFolded() {
        CheckResult checked = new CheckResult(List.of(WORDS, COLUMN), List.of(), "1");
        List<FindingGroup> groups = FindingGroup.of(new Handwork(checked, Set.of("words")), new Blame(checked));
        assertThat(groups).extracting(FindingGroup::severity).containsExactly("error", "settled");
        assertThat(groups).extracting(FindingGroup::isOpen).containsExactly(true, false);
    }

    @Test
    void aLineLightsUpAllThatTakesPart() {
        FindingLine.Lights lights = groups(COLUMN).get(0).lines().get(0).lights();
        assertThat(lights.cells()).isEqualTo("requests/1/other requests/3.7/other");
        assertThat(groups(WORDS).get(0).lines().get(0).lights().words()).isEqualTo("s1:4-9");
    }

    private static Finding on(String id, Severity severity, String message, String... cells) {
        List<CellId> ids = Stream.of(cells).map(CellId::of).toList();
        return new Finding(id, "T-SUM-ROW", severity, message, ids, List.of(), List.of());
    }
}
