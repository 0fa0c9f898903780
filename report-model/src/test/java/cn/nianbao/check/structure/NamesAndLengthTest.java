package cn.nianbao.check.structure;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S-NAME, N-ENTITY, N-LENGTH, N-REQUIRED. */
class NamesAndLengthTest {

    private static final String BASIS = "国办公开办函〔2021〕30号，联系电话：0999-0000012。";

    private static Report signed(String by) {
        return Reworded.signed(zero("2021"), by, LocalDate.of(2026, 1, 20));
    }

    private static Report prefaced(String preface) {
        return Reworded.text(zero("2021"), SectionKind.PREFACE, preface + BASIS);
    }

    @Test
    void anotherAgencyBelowTheReportIsAWarning() {
        Finding finding = Found.one(signed("安澜市水务局"), "S-NAME");
        assertThat(finding.id()).isEqualTo("S-NAME:sign");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("落款单位写作“安澜市水务局”，标题里的单位是“安澜市应急管理局”，前后不一致。请核对是否误用了别的单位的稿子，改成同一个全称。");
    }

    @Test
    void aShortFormBelowTheReportIsANotice() {
        Finding finding = Found.one(signed("市应急局"), "S-NAME");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("落款单位写作“市应急局”，标题用的是“安澜市应急管理局”。请统一用全称。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"安澜市应急管理局", "安澜市应急管理局办公室", "应急管理局", "安 澜 市 应急管理局"})
    void theSameAgencyMayBeWrittenLongerOrWithoutItsCity(String by) {
        assertThat(Found.in(signed(by))).isEmpty();
    }

    @Test
    void theNameInTheReportsOwnTitleIsCompared() {
        Finding brief = Found.one(prefaced("现发布《市应急局 2025 年政府信息公开工作年度报告》。"), "S-NAME");
        assertThat(brief.severity()).isEqualTo(Severity.NOTICE);
        assertThat(brief.message()).isEqualTo("前言书名号里写作“市应急局”，标题用的是“安澜市应急管理局”。请统一用全称。");
        assertThat(brief.spans()).containsExactly(new TextSpan("s0", 4, 8));
        Finding other = Found.one(prefaced("现发布《安澜市水务局2025年度政府信息公开年度报告》。"), "S-NAME");
        assertThat(other.severity()).isEqualTo(Severity.WARNING);
        assertThat(other.id()).isEqualTo("S-NAME:preface");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市应急局发布《2025年政府信息公开工作年度报告》。",
                "《安澜市水务局2024年政府信息公开工作年度报告》已公布。",
                "《安澜市应急管理局2025年政府信息公开工作年度报告》由市应急局办公室编制。"
            })
    void shortNamesInRunningTextAndOtherReportsAreNoFault(String preface) {
        assertThat(Found.in(prefaced(preface))).isEmpty();
    }

    @Test
    void theRegistersNameIsCompared() {
        Context water = facts("安澜市水务局", "市水务局");
        Finding finding = Found.one(zero("2021"), water, "S-NAME");
        assertThat(finding.id()).isEqualTo("S-NAME:title");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("报告标题里的单位是“安澜市应急管理局”，单位台账里是“安澜市水务局”。请核对是不是交错了稿子，或者单位已经更名。");
        assertThat(Found.in(zero("2021"), facts("安澜市应急管理局", "市应急局"), "S-NAME")).isEmpty();
        Report brief =
                Reworded.signed(Reworded.title(zero("2021"), "市应急局2025年政府信息公开工作年度报告"), null, LocalDate.of(2026, 1, 20));
        assertThat(Found.one(brief, facts("安澜市应急管理局", "市应急局"), "S-NAME").message())
                .isEqualTo("报告标题里的单位是“市应急局”，单位台账里是“安澜市应急管理局”。请用全称。");
        Report byName = Reworded.title(brief, "市安监局2025年政府信息公开工作年度报告");
        assertThat(Found.one(byName, facts("安澜市应急管理局", "市安监局"), "S-NAME").severity())
                .isEqualTo(Severity.NOTICE);
    }

    private static Context facts(String name, String brief) {
        return new Context(new AgencyFacts("a", name, brief, "department", false), null, null);
    }

    private static Report entity(String agency, String preface) {
        return Reworded.text(Reworded.agency(zero("2021"), agency), SectionKind.PREFACE, preface + BASIS);
    }

    @Test
    void theOfficeInTheTitleAndTheGovernmentInThePrefaceAreTwoReports() {
        Finding finding = Found.one(entity("安澜市人民政府办公室", "现公布安澜市人民政府 2025 年政府信息公开工作年度报告。"), "N-ENTITY");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("标题是“安澜市人民政府办公室”的报告，前言说的却是政府的报告。两者的统计范围和公布期限不同，请核对这是哪一份，把标题和前言改成一致。");
        assertThat(finding.spans()).containsExactly(new TextSpan("s0", 8, 29));
        assertThat(Found.one(entity("安澜市人民政府", "现公布安澜市政府办2025年政府信息公开年度报告。"), "N-ENTITY")
                        .message())
                .startsWith("标题是“安澜市人民政府”的报告，前言说的却是政府办公室的报告。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安澜市人民政府办公室/现公布安澜市人民政府办公室2025年政府信息公开工作年度报告。",
                "安澜市人民政府/本报告由安澜市人民政府办公室编制。",
                "安澜市人民政府办公室/本报告在安澜市人民政府网站公布。",
                "安澜市粮食局/安澜市人民政府2025年政府信息公开工作年度报告另行公布。"
            })
    void theSameEntityOrAnotherMatterIsNoFault(String words) {
        String[] both = words.split("/");
        assertThat(Found.in(entity(both[0], both[1]), "N-ENTITY")).isEmpty();
    }

    @Test
    void aLongOverviewIsANoticeFromOneCharacterBeyond() {
        Report right = Reworded.text(zero("2021"), SectionKind.OVERVIEW, "公 开\n".repeat(500));
        assertThat(Found.in(right, "N-LENGTH")).isEmpty();
        Finding finding =
                Found.one(Reworded.text(zero("2021"), SectionKind.OVERVIEW, "公开".repeat(500) + "了"), "N-LENGTH");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("“总体情况”有 1001 字，超过 1000 字。请精简：只写本年度做了什么、有多少，不写空话套话。");
        assertThat(finding.spans()).containsExactly(new TextSpan("s1", 0, 1001));
    }

    @Test
    void figuresThatTheCityAsksForAreLookedFor() throws JsonProcessingException {
        RuleBook city = RuleBook.builtIn()
                .with(ReportJson.EXACT.readTree(
                        "{\"rules\":{\"N-REQUIRED\":{\"words\":{\"figures\":[\"政府公报\",\"解读\",\"规范性文件\"]}}}}"));
        Context context = new Context(null, null, null, city);
        Report report = Reworded.text(zero("2021"), SectionKind.OVERVIEW, "发布解读12篇。未制发规范性文件。做好政府公报编印。");
        Finding finding = Found.one(report, context, "N-REQUIRED");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”没有写编制通知要求的数据：政府公报。请补上，没有发生的写明 0。");
        assertThat(Found.in(report, "N-REQUIRED")).isEmpty();
    }
}
