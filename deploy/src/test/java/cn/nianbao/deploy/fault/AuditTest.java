package cn.nianbao.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way in which a system can lose, double or invent something is complained of, and a good one is not. */
class AuditTest {
    private static final String HASH = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);
    private static final Deed SUBMITTED = new Deed("submitted", "reading", "经办人1", null);
    private static final Deed HANDED_IN = new Deed("handed-in", "correcting", "经办人1", HASH);
    private static final Deed FIRST = new Deed("approved", "first-review", "初审人1", HASH);
    private static final Deed SECOND = new Deed("approved", "second-review", "复审人1", HASH);
    private static final Deed SECRECY = new Deed("approved", "secrecy-review", "保密审查员1", HASH);
    private static final Deed SIGNED = new Deed("approved", "sign-off", "签发人1", HASH);

    private final Sheet sheet = new Sheet("anlan-unit-1", 2025);
    private final List<Deed> history = new ArrayList<>();
    private String id = "1";
    private int version = 1;
    private String state = "published";
    private Optional<String> incident = Optional.empty();
    private Optional<String> chain = Optional.empty();
    private Optional<String> publicHash = Optional.of(HASH);

    @BeforeEach
    void aReportThatWentItsWholeRoad() {
        sheet.isKnownAs("1");
        for (Deed deed : List.of(SUBMITTED, HANDED_IN, FIRST, SECOND, SECRECY, SIGNED)) {
            sheet.wants(deed);
            sheet.promised(deed);
            history.add(deed);
        }
        sheet.isSeenAt("published");
        history.add(1, new Deed("read", "reading", "系统", HASH));
        history.add(new Deed("published", "publishing", "系统", HASH));
    }

    @Test
    void isContentWithAReportThatIsWhole() {
        assertThat(complaints()).isEmpty();
    }

    @Test
    void seesALostReport() {
        id = "another";
        assertThat(complaints()).singleElement().asString().contains("丢失", "不存在");
        assertThat(Audit.complaints(sheet.copy(), sheet.copy(), List.of()))
                .singleElement()
                .asString()
                .contains("丢失", "不存在");
    }

    @Test
    void seesADoubledReport() {
        assertThat(Audit.complaints(sheet.copy(), sheet.copy(), List.of(found(), found())))
                .anyMatch(complaint -> complaint.contains("重复：同一报告有 2 份"));
    }

    @Test
    void seesALostDecision() {
        wrong(lines -> lines.remove(FIRST), "丢失：初审人1 approved", "未经批准就公布");
    }

    @Test
    void seesADoubledDecision() {
        wrong(lines -> lines.add(SECOND), "重复：复审人1 approved");
    }

    @Test
    void seesADecisionThatNobodyMade() {
        wrong(lines -> lines.add(new Deed("returned", "sign-off", "签发人1", HASH)), "无人办过：签发人1 returned");
    }

    @Test
    void leavesOpenWhetherWhatWasNeverAnsweredHappened() {
        Deed unanswered = new Deed("returned", "second-review", "复审人1", OTHER);
        sheet.wants(unanswered);
        assertThat(complaints()).isEmpty();

        history.add(unanswered);
        assertThat(complaints()).isEmpty();

        history.add(unanswered);
        assertThat(complaints()).singleElement().asString().contains("重复");
    }

    @Test
    void allowsForWhatHappensWhileItLooks() {
        Sheet.Copy before = sheet.copy();
        Deed meanwhile = new Deed("corrected", "correcting", "经办人1", null);
        sheet.wants(meanwhile);
        sheet.promised(meanwhile);

        assertThat(Audit.complaints(before, sheet.copy(), List.of(found()))).isEmpty();
        history.add(new Deed("corrected", "correcting", "经办人1", OTHER));
        assertThat(Audit.complaints(before, sheet.copy(), List.of(found()))).isEmpty();
    }

    @Test
    void seesWhatIsPublicWithoutApproval() {
        publicHash = Optional.of(OTHER);
        assertThat(complaints()).hasSize(4).allMatch(complaint -> complaint.contains("未经批准就公布"));
    }

    @Test
    void seesOnePersonInTwoSteps() {
        Deed again = new Deed("approved", "second-review", "初审人1", HASH);
        sheet.wants(again);
        history.replaceAll(line -> line.equals(SECOND) ? again : line);
        assertThat(complaints()).anyMatch(complaint -> complaint.contains("一人两职：初审人1"));
    }

    @Test
    void seesThatNobodyCanReadWhatIsPublished() {
        publicHash = Optional.empty();
        assertThat(complaints()).singleElement().asString().contains("门户上打不开");
    }

    @Test
    void seesASecondPublicationAndASecondVersion() {
        wrong(lines -> lines.add(new Deed("published", "publishing", "系统", HASH)), "重复：系统记录 published 2 次");
        history.remove(history.size() - 1);
        version = 2;
        assertThat(complaints()).singleElement().asString().contains("多出第 2 版");
    }

    @Test
    void seesAStateThatTheRecordDoesNotBear() {
        wrong(lines -> lines.removeIf(Deed::isPublication), "记录里没有公布");
        history.add(new Deed("published", "publishing", "系统", HASH));
        state = "sign-off";
        assertThat(complaints()).singleElement().asString().contains("见过已公布");
    }

    @Test
    void seesTroubleAndABrokenChain() {
        incident = Optional.of("识别服务没有应答");
        chain = Optional.of("第 3 条被改动");
        assertThat(complaints())
                .hasSize(2)
                .anyMatch(complaint -> complaint.contains("办理异常：识别服务没有应答"))
                .anyMatch(complaint -> complaint.contains("第 3 条被改动"));
    }

    @Test
    void seesWhatNobodyAskedToSubmitOrToPublish() {
        Archive.Case known = new Archive.Case("1", "anlan-unit-1", 2025, 1, "published", Optional.empty());
        Archive.Case stranger = new Archive.Case("2", "anlan-unit-2", 2025, 1, "reading", Optional.empty());
        Archive.Edition signed = new Archive.Edition("anlan-unit-1", 2025, 1, HASH);
        Archive.Edition unsigned = new Archive.Edition("anlan-unit-1", 2025, 1, OTHER);
        Archive.Edition second = new Archive.Edition("anlan-unit-1", 2025, 2, HASH);
        Map<String, Sheet.Copy> sheets = Map.of(sheet.copy().shown(), sheet.copy());

        assertThat(Strangers.complaints(sheets, List.of(known), List.of(signed)))
                .isEmpty();
        assertThat(Strangers.complaints(sheets, List.of(stranger), List.of(unsigned, second)))
                .hasSize(3)
                .anyMatch(complaint -> complaint.contains("anlan-unit-2/2025 多出"))
                .anyMatch(complaint -> complaint.contains("未经签发就公布：第 1 版"))
                .anyMatch(complaint -> complaint.contains("未经签发就公布：第 2 版"));
    }

    private void wrong(Consumer<List<Deed>> change, String... said) {
        change.accept(history);
        for (String words : said) {
            assertThat(complaints()).anyMatch(complaint -> complaint.contains(words));
        }
    }

    private List<String> complaints() {
        return Audit.complaints(sheet.copy(), sheet.copy(), List.of(found()));
    }

    private Found found() {
        return new Found(id, version, state, incident, List.copyOf(history), chain, publicHash);
    }
}
