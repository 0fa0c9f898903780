package cn.nianbao.check.file;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.report.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X-CHANGES, X-HIDDEN, X-DROPPED, X-SCAN. */
class FileConcernTest {

    @ParameterizedTest
    @CsvSource({
        "CHANGES, X-CHANGES:changes, WARNING",
        "COMMENT, X-CHANGES:comment, WARNING",
        "HIDDEN, X-HIDDEN, ERROR",
        "DROPPED, X-DROPPED, ERROR",
        "SCAN, X-SCAN, NOTICE"
    })
    void eachKindIsOneFindingWithAllItsPlaces(Concern.Kind kind, String id, Severity severity) {
        Place first = new Place.OnPage(1, 72, 100, 30, 12);
        Place second = new Place.OnPage(2, 72, 100, 30, 12);
        Report report =
                draft(new Concern(kind, "甲", first), new Concern(kind, "乙", null), new Concern(kind, "丙", second));
        Finding finding = Found.in(report).get(0);
        assertThat(Found.in(report)).hasSize(1);
        assertThat(finding.id()).isEqualTo(id);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.message()).contains(" 3 处").contains("：“甲”“乙”“丙”。");
        assertThat(finding.at()).containsExactly(first, second);
    }

    @Test
    void aFileWithoutConcernsAndAReportWithoutAFileAreSilent() {
        assertThat(Found.in(draft())).isEmpty();
        assertThat(Found.in(zero("2021"))).isEmpty();
    }

    @Test
    void whatIsDroppedIsSaidWithWhatToDo() {
        assertThat(message(Concern.Kind.DROPPED, "图片"))
                .isEqualTo("稿件里有 1 处内容没有读进年报，发布时会丢失：“图片”。需要公开的，请改写成正文文字（法定统计表请用可编辑的表格）后重新上传；不需要的，请从稿件里删除后重新上传。");
    }

    @Test
    void openChangesAreSaidWithWhatToDo() {
        assertThat(message(Concern.Kind.CHANGES, "受理三件"))
                .isEqualTo("稿件里有 1 处修订还没有接受或拒绝：“受理三件”。请在稿件里接受或拒绝全部修订，定稿后重新上传；内容没有问题的，请写明原因。");
    }

    @Test
    void onlyTheFirstWordsOfTheFirstPlacesAreQuoted() {
        String longWords = "本年度主动公开政府信息的栏目、数量和更新情况另行列表说明";
        Concern[] many = Stream.of(longWords, "二\n 次", "二 次", "三", "四")
                .map(text -> new Concern(Concern.Kind.HIDDEN, text, null))
                .toArray(Concern[]::new);
        assertThat(Found.one(draft(many), "X-HIDDEN").message())
                .contains(" 5 处")
                .contains("：“本年度主动公开政府信息的栏目、数量和更新…”“二 次”“三”等。");
    }

    @Test
    void wordsThatAreNotKnownAreNotQuoted() {
        assertThat(message(Concern.Kind.SCAN, " ")).contains("可能有误。请逐格");
    }

    @ParameterizedTest
    @CsvSource({
        "联系人13812345678, “联系人138****78”",
        "138-1234-5678, “138****78”",
        "１３８１２３４５６７８, “１３８****７８”",
        "申请人身份证62230119900101123X已核, “申请人身份证622****3X已核”",
        "本年受理的申请人身份证号码为622301199001011234, “本年受理的申请人身份证号码为622***…”",
        "本年收费59237.2449万元, “本年收费59237.2449万元”"
    })
    void privateNumbersAreNeverQuotedInFull(String words, String quoted) {
        assertThat(message(Concern.Kind.COMMENT, words)).contains("：" + quoted + "。");
    }

    private static String message(Concern.Kind kind, String words) {
        return Found.in(draft(new Concern(kind, words, null))).get(0).message();
    }

    private static Report draft(Concern... concerns) {
        Report zero = zero("2021");
        return new Report(
                zero.agencyCode(),
                zero.agency(),
                zero.year(),
                zero.version(),
                zero.format(),
                zero.title(),
                zero.period(),
                zero.signedBy(),
                zero.signedOn(),
                new Source("draft.docx", "0".repeat(64), "text/plain", List.of(concerns)),
                zero.sections(),
                zero.cells());
    }
}
