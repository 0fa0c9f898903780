package cn.nianbao.check.file;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Report;
import cn.nianbao.report.Source;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** X-HIDDEN on whom the file's properties name. */
class FileOwnerTest {

    private static final Context REGISTERED =
            new Context(new AgencyFacts("anlan-x", "安澜市河湖事务局", "市河湖局", "department", false), null, null);

    private static List<Finding> found(String... owners) {
        Report zero = zero("2021");
        List<Concern> concerns = Arrays.stream(owners)
                .map(owner -> new Concern(Kind.OWNER, owner, null))
                .toList();
        Report report = new Report(
                zero.agencyCode(),
                "安澜市应急管理局",
                zero.year(),
                zero.version(),
                zero.format(),
                zero.title(),
                zero.period(),
                "安澜市减灾指挥部",
                zero.signedOn(),
                new Source("draft.docx", "0".repeat(64), "text/plain", concerns),
                zero.sections(),
                zero.cells());
        return Found.in(report, REGISTERED, "X-HIDDEN");
    }

    @Test
    void personsAndCompaniesAreToldMasked() {
        List<Finding> found = found("作者：陆晴川", "最后保存者：Zhang San", "最后保存者：Zhang San", "单位：安澜飞鸿图文广告有限公司", "拍摄地点：有经纬度");
        assertThat(found).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.id()).isEqualTo("X-HIDDEN:owner");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message())
                .isEqualTo("文件的属性里写有作者“陆**”、最后保存者“Z**”、单位“安**”、拍摄地点“有经纬度”，转发或公开原文件时会一并带出。"
                        + "请用编辑软件的“检查文档”删去个人和公司的信息，或者改成单位名称后重新上传；只发布网页的，可以不改。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作者：安澜市应急管理局",
                "作者：应急管理局",
                "作者：安澜市应急管理局 科员",
                "作者：安澜市 河湖事务局",
                "作者：市河湖局",
                "作者：减灾指挥部",
                "作者：信息科",
                "单位：安澜市人民政府办公室",
                "作者：Administrator",
                "作者：ＵＳＥＲ",
                "作者：Microsoft Office 用户",
                "作者：Apache POI",
                "单位：Lenovo",
                "作者：12345",
                "单位：微软中国"
            })
    void agenciesProgramsAndAccountsAreNobody(String owner) {
        assertThat(found(owner)).isEmpty();
    }

    @Test
    void aFileWithoutPropertiesIsSilent() {
        assertThat(found()).isEmpty();
        assertThat(Found.in(zero("2021"), REGISTERED, "X-HIDDEN")).isEmpty();
    }
}
