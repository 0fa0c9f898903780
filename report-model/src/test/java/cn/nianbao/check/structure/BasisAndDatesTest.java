package cn.nianbao.check.structure;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S-BASIS, S-LATE, S-SIGN, S-CONTACT. */
class BasisAndDatesTest {

    private static final Context NOTHING = new Context(null, null, null);
    private static final String PHONE = "联系电话：0999-0000012。";

    private static Report citing(String format, String preface) {
        return Reworded.text(zero(format), SectionKind.PREFACE, preface + PHONE);
    }

    @Test
    void theNoticeOfFormerYearsIsAWarning() {
        Finding finding = Found.one(citing("2021", "依据国办公开办函[2019] 60号编制。"), "S-BASIS");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.id()).isEqualTo("S-BASIS:2019");
        assertThat(finding.message()).isEqualTo("2025 年度报告引用的是国办公开办函〔2019〕60号，这一年度应依据国办公开办函〔2021〕30号。请改正文号和文件名称。");
        assertThat(finding.spans()).containsExactly(new TextSpan("s0", 2, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依据国办公开办函〔2021〕30号编制。",
                "依据国办公开办函（2021）30号，并对照国办公开办函〔2019〕60号编制。",
                "依据《中华人民共和国政府信息公开工作年度报告格式》编制。",
                "依据《关于政府信息公开工作年度报告有关事项的通知》编制。"
            })
    void theNoticeInForceIsRightWhateverElseIsCited(String preface) {
        assertThat(Found.in(citing("2021", preface))).isEmpty();
    }

    @Test
    void citingNoneIsOnlyMentioned() {
        Finding finding = Found.one(citing("2019", "依据条例编制。"), "S-BASIS");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("没有引用年度报告格式的文件。可以不引用；要写的，写国办公开办函〔2019〕60号。");
        assertThat(Found.in(Reworded.year(zero("2021"), 2018), "S-BASIS")).isEmpty();
        assertThat(Found.isNotRun(Reworded.year(zero("2021"), 2018), NOTHING, "S-BASIS"))
                .isTrue();
    }

    private static Report signed(String day) {
        return Reworded.signed(zero("2021"), "安澜市应急管理局", LocalDate.parse(day));
    }

    @Test
    void aDepartmentThatSignsInFebruaryIsLate() {
        Finding finding = Found.one(signed("2026-02-01"), "S-LATE");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("落款日期2026年2月1日，已过2026年1月31日的公布期限。请尽快报送公布，并说明逾期的原因；日期写错的，改正日期。");
        assertThat(Found.in(signed("2026-01-31"), "S-LATE")).isEmpty();
        assertThat(Found.in(signed("2027-02-01"), "S-LATE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"安澜市清河县人民政府", "安澜市人民政府", "安澜市人民政府办公室"})
    void governmentsHaveUntilTheEndOfMarch(String agency) {
        Report report = Reworded.agency(zero("2021"), agency);
        assertThat(Found.in(Reworded.signed(report, agency, LocalDate.of(2026, 3, 31)), "S-LATE"))
                .isEmpty();
        assertThat(Found.in(Reworded.signed(report, agency, LocalDate.of(2026, 4, 1)), "S-LATE"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"清河镇人民政府", "清河镇", "柳林乡", "澄江街道", "澄江街道办事处"})
    void townshipsHaveUntilTheEndOfJanuary(String agency) {
        Report report = Reworded.agency(zero("2021"), agency);
        assertThat(Found.in(Reworded.signed(report, agency, LocalDate.of(2026, 2, 1)), "S-LATE"))
                .hasSize(1);
    }

    @Test
    void theRegisterKnowsTheKindBetterThanTheName() {
        Context county =
                new Context(new AgencyFacts("a", "安澜市应急管理局", "应急局", "county", false), null, LocalDate.of(2026, 3, 31));
        assertThat(Found.in(signed("2026-02-01"), county, "S-LATE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 0", "2026-02-01, 1", "2026-06-30, 1", "2026-07-01, 0"})
    void theDayOfTheCheckTellsUntilTheSeasonIsOver(LocalDate day, int findings) {
        Context context = new Context(new AgencyFacts("a", "安澜市应急管理局", null, "department", false), null, day);
        assertThat(Found.in(signed("2026-01-20"), context, "S-LATE")).hasSize(findings);
        assertThat(Found.in(signed("2026-01-20"), new Context(null, null, day), "S-LATE"))
                .isEmpty();
    }

    @Test
    void withTheDayOfTheCheckTheMessageSaysSo() {
        Context context = new Context(
                new AgencyFacts("a", "安澜市应急管理局", null, "department", false), null, LocalDate.of(2026, 2, 3));
        Report unsigned = Reworded.signed(zero("2021"), "安澜市应急管理局", null);
        assertThat(Found.one(unsigned, context, "S-LATE").message()).startsWith("今天是2026年2月3日，已过2026年1月31日的公布期限。");
    }

    @Test
    void withoutADayOrAKindLatenessIsNotJudged() {
        Report unsigned = Reworded.signed(zero("2021"), "安澜市应急管理局", null);
        assertThat(Found.isNotRun(unsigned, NOTHING, "S-LATE")).isTrue();
        assertThat(Found.isNotRun(unsigned, new Context(null, null, LocalDate.of(2026, 2, 3)), "S-LATE"))
                .isTrue();
        assertThat(Found.isNotRun(signed("2026-02-01"), NOTHING, "S-LATE")).isFalse();
        assertThat(Found.isNotRun(Reworded.agency(zero("2021"), "安澜大剧院"), NOTHING, "S-LATE"))
                .isTrue();
    }

    @Test
    void aReportWithoutSignOffIsANoticeThatNamesWhatIsMissing() {
        Report zero = zero("2021");
        Finding finding = Found.one(Reworded.signed(zero, null, null), "S-SIGN");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("文末没有落款（单位名称和成文日期）。请补上“安澜市应急管理局”和日期。");
        assertThat(Found.one(Reworded.signed(zero, null, zero.signedOn()), "S-SIGN")
                        .message())
                .isEqualTo("文末没有落款的单位名称。请补上“安澜市应急管理局”。");
        assertThat(Found.one(Reworded.signed(zero, "安澜市应急管理局", null), "S-SIGN").message())
                .isEqualTo("文末没有落款的成文日期。请补上日期。");
    }

    @Test
    void webPagesOftenHaveNoSignOff() {
        Report page = Reworded.readFrom(zero("2021"), "text/html");
        assertThat(Found.in(Reworded.signed(page, null, null), "S-SIGN")).isEmpty();
        assertThat(Found.in(Reworded.signed(page, null, page.signedOn()), "S-SIGN"))
                .hasSize(1);
        Report file = Reworded.readFrom(zero("2021"), "application/pdf");
        assertThat(Found.in(Reworded.signed(file, null, null), "S-SIGN")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（电话：0999-0000012）", "传真 0999-0000012", "邮编990008", "联系地址：澄江路8号", "电子邮箱：a@anlan.example"})
    void anyWayToAskIsContact(String words) {
        assertThat(Found.in(Reworded.text(zero("2021"), SectionKind.PREFACE, words), "S-CONTACT"))
                .isEmpty();
        Report silent = Reworded.text(zero("2021"), SectionKind.PREFACE, "依据条例编制。");
        assertThat(Found.in(Reworded.text(silent, SectionKind.OTHER, words), "S-CONTACT"))
                .isEmpty();
        assertThat(Found.in(Reworded.text(silent, SectionKind.PROBLEMS, words), "S-CONTACT"))
                .hasSize(1);
    }

    @Test
    void withoutContactThereIsANotice() {
        Finding finding =
                Found.one(Reworded.text(zero("2021"), SectionKind.PREFACE, "公布了受理电话和办理流程，答复2件。"), "S-CONTACT");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("没有联系方式。请在前言写明地址、邮编、电话等，方便公众询问。");
        Report untold = zero("2021").withSections(List.of(new Section("s0", SectionKind.PREFACE, null, null, " ")));
        assertThat(Found.in(untold, "S-CONTACT")).isEmpty();
        assertThat(Found.in(untold, "S-BASIS")).isEmpty();
    }
}
