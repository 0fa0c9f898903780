package cn.nianbao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.forms.PublicationRecord.Edition;
import cn.nianbao.forms.SecrecyForm.Conclusion;
import cn.nianbao.forms.SubmissionLetter.Purpose;
import cn.nianbao.forms.VerificationSheet.Comparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from a record rather than standing in it. */
class FilledInTest {

    @Test
    void whatIsStillToBeSignedLeavesALineForIt() {
        assertThat(words(Samples.rectification())).contains("整改人签名：年月日");
    }

    @Test
    void whoSignedStandsWithTheDayInBeijing() {
        Opinion opinion = new Opinion("签发意见", "签发。", Samples.signed("陆承安", "2026-01-20T16:30:00Z"));

        assertThat(words(Samples.approval(Samples.REPORT, List.of(opinion), List.of())))
                .contains("签名：陆承安2026年1月21日")
                .contains("情况说明无");
    }

    @Test
    void aLaterVersionIsACorrection() {
        ReportFacts second =
                new ReportFacts(Samples.REPORT.agency(), "1", Samples.REPORT.title(), 2025, 2, Samples.REPORT.hash());

        assertThat(words(Samples.approval(second, List.of(), List.of()))).contains("第2版（更正）");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "undecided",
            value = {
                "PUBLIC, ■可以公开□不宜公开□提请保密部门确定",
                "NOT_PUBLIC, □可以公开■不宜公开□提请保密部门确定",
                "REFERRED, □可以公开□不宜公开■提请保密部门确定",
                "undecided, □可以公开□不宜公开□提请保密部门确定",
            })
    void aSecrecyReviewTicksItsAnswer(Conclusion conclusion, String boxes) {
        assertThat(words(secrecy(conclusion, null))).contains(boxes).doesNotContain("保密行政管理部门");
    }

    @Test
    void whatTheSecrecyAuthoritySaidFollows() {
        Opinion answer = new Opinion("保密行政管理部门意见", "可以公开。", Samples.signed("闻人杰", "2026-01-18T02:00:00Z"));

        assertThat(words(secrecy(Conclusion.REFERRED, answer)))
                .contains("保密行政管理部门意见")
                .contains("签名：闻人杰");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31T15:59:00Z, 按期公布", "2026-01-31T16:01:00Z, 逾期公布"})
    void publishingIsInTimeUntilTheDayIsOverInBeijing(Instant first, String expected) {
        PublicationRecord sample = Samples.publication();
        PublicationRecord published = new PublicationRecord(
                "1",
                sample.report(),
                "",
                sample.channel(),
                sample.approved(),
                LocalDate.of(2026, 1, 31),
                sample.address(),
                sample.published(),
                List.of(new Edition(1, "首次公开", first, sample.report().hash())),
                "",
                sample.proof());

        assertThat(words(published)).contains("2026年1月31日（" + expected + "）");
    }

    @Test
    void comparisonsAreSummedUp() {
        Comparison same = new Comparison("标题", "一", "一", true);
        Comparison different = new Comparison("总计", "46", "45", false);

        assertThat(words(Samples.verification(List.of(same, same)))).contains("核对一致（共核对2项）");
        assertThat(words(Samples.verification(List.of(same, different)))).contains("核对不一致：2项中有1项不一致");
    }

    @Test
    void aLetterAsksForWhatThePolicySays() {
        SubmissionLetter sample = Samples.letter();
        SubmissionLetter unsigned = new SubmissionLetter(
                "",
                sample.report(),
                sample.to(),
                Purpose.REVIEW,
                Signature.awaited(),
                List.of(),
                "程小雨",
                "",
                sample.on());

        assertThat(words(sample)).contains("于2026年1月20日由陆承安签发。现随函报送，请予备案。").contains("附件：1．");
        assertThat(words(unsigned))
                .contains("已履行签发程序。现随函报送，请予审核。")
                .contains("（联系人：程小雨）")
                .doesNotContain("附件");
    }

    private static SecrecyForm secrecy(Conclusion conclusion, Opinion referred) {
        SecrecyForm sample = Samples.secrecy();
        return new SecrecyForm(
                sample.number(),
                sample.report(),
                sample.office(),
                sample.clerk(),
                sample.carrier(),
                sample.scope(),
                sample.matters(),
                conclusion,
                sample.reason(),
                sample.reviewer(),
                referred,
                sample.proof(),
                sample.at());
    }

    private static String words(Form form) {
        try (Printout printout = new Printout(form.print())) {
            return printout.words();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
