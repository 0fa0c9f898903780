package cn.nianbao.check.narrative;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings on totals and their parts say: which parts were added, and how sure it is that all were meant. */
class PartsTest {

    @Test
    void thePartsOfATotalAreNamed() {
        Report report = Said.overview("共编印手册96本，其中农村60本、城区37本。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-PARTS:s1:96-97");
        assertThat(finding.message())
                .isEqualTo("“一、总体情况”部分“共编印手册96本，其中农村60本、城区37本”：分项 60＋37＝97，合计写的是 96，相差 1。请核对合计和各分项。");
        assertThat(Said.lit(report, finding)).containsExactly("96本", "60本", "37本");
    }

    @Test
    void partsBeforeTheirTotalReadInTheirOrder() {
        assertThat(Said.one(Said.overview("农村60本、城区37本，共96本。")).message())
                .isEqualTo("“一、总体情况”部分“农村60本、城区37本，共96本”：分项 60＋37＝97，合计写的是 96，相差 1。请核对合计和各分项。");
        assertThat(Said.one(Said.overview("农村60本、城区35本，共96本。")).message())
                .endsWith("：分项 60＋35＝95，合计写的是 96，相差 1。请核对合计和各分项；分项没有列全的，写明“等”。");
    }

    @ParameterizedTest
    @CsvSource({
        "'手册100本，其中甲50本、乙48本', N-PARTS error",
        "'手册100本，其中甲50本、乙47本', N-PARTS warning",
        "'手册100本，其中甲50本、乙35本', N-PARTS warning",
        "'手册100本，其中甲50本、乙34本', ''",
        "'手册100本，其中：甲50本、乙40本', N-PARTS error",
        "'手册100本，其中：甲50本、乙39本', N-PARTS warning",
        "'手册100本，其中：甲25本、乙25本', N-PARTS warning",
        "'手册100本，其中：甲25本、乙24本', ''",
        "'手册100本，其中甲40本、乙30本、丙28本', N-PARTS error",
        "'手册100本，其中甲40本、乙30本、丙27本', N-PARTS warning",
        "'手册100本，其中甲40本、乙30本、丙9本', ''",
        "'手册100本，其中：甲40本、乙30本、丙20本', N-PARTS error",
        "'手册100本，其中：甲40本、乙30本、丙19本', N-PARTS warning",
        "'手册100本，其中：甲20本、乙10本、丙10本', N-PARTS warning",
        "'手册100本，其中：甲20本、乙10本、丙9本', ''",
        "'手册8本，其中甲4本、乙3本', N-PARTS error",
        "'手册8本，其中甲4本、乙2本', ''",
        "'共手册100本，分别为甲4本、乙3本', N-PARTS error",
        "'手册100本，分别为甲4本、乙3本', ''",
        "'手册100本，其中甲50本、乙49本等', ''",
        "'手册100本，其中甲50本、乙51本等', N-PARTS error",
    })
    void howMuchOfTheTotalThePartsMakeUpDecides(String text, String expected) {
        assertThat(String.join(",", Said.brief(Said.found(Said.overview(text + "。")))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "手册100本，其中甲50本、乙48本；丙9本。|50＋48＝98|2",
                "手册100本，其中甲50本、乙48本;丙9本。|50＋48＝98|2",
                "手册100本，其中甲50本、乙48本，另印丙9本。|50＋48＝98|2",
                "手册100本，其中甲50本、乙45本；丙3本。|50＋45＋3＝98|2",
                "手册100本，其中甲50本、乙48本、丙9本。|50＋48＋9＝107|7",
                "手册（共100本，其中：甲51本、乙50本），折页（丙3本）。|51＋50＝101|1",
                "手册(共100本，其中：甲51本、乙50本)，折页(丙3本)。|51＋50＝101|1",
                "手册100本，其中文件70本，其中规划40本、附图9张、计划30本，指南31本。|70＋31＝101|1",
                "手册100本，其中文件70本，其中规划40本、计划25本；指南31本。|70＋31＝101|1",
            })
    void theNearestReadingOfAListIsNamed(String text, String sum, String difference) {
        assertThat(Said.found(Said.overview(text), "N-PARTS"))
                .filteredOn(finding -> finding.message().contains("合计写的是 100"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("：分项 " + sum + "，合计写的是 100，相差 " + difference + "。"));
    }

    @Test
    void anInexactPartOfAnExactTotalLightsUpTheGroup() {
        Report report = Said.overview("编发提示20条，网站10条、公众号近6条、公示栏4条。");
        Finding finding = Said.one(report);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“公众号近6条”用了概数，合计20条却是精确数，而且各分项正好相加等于合计。请把这个分项改成精确数，或者核对合计。");
        assertThat(Said.lit(report, finding)).containsExactly("20条", "10条", "6条", "4条");
        assertThat(Said.brief(Said.found(Said.overview("编发提示20条，网站10条、公众号近7条、公示栏4条。"))))
                .containsExactly("N-APPROX notice");
    }

    @Test
    void inexactFiguresOfProblemsAndPrefacesAreLeftAlone() {
        assertThat(Said.found(Said.in(zero("2021"), SectionKind.PROBLEMS, "近百条信息更新偏慢，将按月检查。")))
                .isEmpty();
        assertThat(Said.found(Said.in(zero("2021"), SectionKind.PREFACE, "近百条信息。")))
                .isEmpty();
    }

    @Test
    void partsThatAreAtLeastSoManyMayStillBeTooMany() {
        Report report = Said.overview("全年公开信息960条，其中网站530条，公众号300条，电子屏200余条。");
        Finding finding = Said.found(report, "N-PARTS").get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo(
                        "“一、总体情况”部分“全年公开信息960条，其中网站530条，公众号300条，电子屏200余条”：分项 530＋300＋200＝1030，合计写的是 960，相差 70。请核对合计和各分项。");
        assertThat(Said.lit(report, finding)).containsExactly("960条", "530条", "300条", "200余条");
    }

    @Test
    void partsOnBothSidesOfAnotherUnitAreDoubtful() {
        Finding finding = Said.one(Said.overview("累计发布信息960条，其中动态430条，目录524条，新设专栏3个，发布解读16条。"));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).contains("分项 430＋524＋16＝970，合计写的是 960，相差 10。");
    }
}
