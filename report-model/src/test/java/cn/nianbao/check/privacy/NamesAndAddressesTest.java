package cn.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.FindingJson;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of applicants and officials, home addresses, plates, and what the file holds beside the report. */
class NamesAndAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "申请人张建国向本局提出申请。, 张建国",
        "申请人：高志远，事项为征地。, 高志远",
        "信访人欧阳建国反映问题。, 欧阳建国",
        "投诉人 李伟 来电。, 李伟",
        "原告赵建国不服答复。, 赵建国",
        "申请人（徐建国）的申请已办结。, 徐建国",
        "申请人为王平等三人。, 王平"
    })
    void anApplicantsNameIsAnError(String text, String name) {
        Finding finding = Held.person(text, name);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.id()).isEqualTo("N-PERSON:name");
        assertThat(finding.message())
                .startsWith("“总体情况”写了")
                .endsWith("的姓名 " + name.charAt(0) + "*".repeat(name.length() - 1) + "。不得公开，请删去，或者写成“" + name.charAt(0)
                        + "某”。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人张某某向本局提出申请。",
                "申请人：李某，事项为征地。",
                "申请人王女士来电。",
                "申请人：赵先生。",
                "申请人张××提出申请。",
                "申请人张*国提出申请。",
                "申请人周边的公开栏。",
                "申请人陈述理由后予以答复。",
                "申请人：单位或者个人。",
                "申请人：任何公民。",
                "申请人何时可以得到答复。",
                "申请人林权的登记。",
                "申请人高度认可。",
                "申请人向我局申请。",
                "申请人于年内撤回。",
                "申请人应当补正。",
                "被申请人张建国公司。",
                "与申请人沟通，申请人满意。",
                "申请人获取信息的方式。",
                "申请人李家庄村民委员会要求公开。",
                "原告华泰公司不服。",
                "居民反映的问题已办结。",
                "公民申请公开。",
                "群众反映。",
                "市民服务热线。"
            })
    void maskedNamesAndOtherWordsAreNone(String text) {
        assertThat(Held.persons(text)).isEmpty();
    }

    @Test
    void everyNameInARowIsFound() {
        String text = "申请人张建国、李建军和王平，三人同日提出。";
        assertThat(Held.persons(text))
                .extracting(Finding::id)
                .containsExactly("N-PERSON:name", "N-PERSON:name-2", "N-PERSON:name-3");
        assertThat(Held.persons(text).get(2).spans()).containsExactly(new TextSpan("s1", 11, 13));
    }

    @Test
    void aNameBehindCitizenIsAQuestion() {
        Finding finding = Held.person("村民张建国申请公开征地方案。", "张建国");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”在“村民”后面好像写了姓名 张**。请核对：是姓名的，删去或者写成“张某”；不是的，说明理由。");
        assertThat(Held.persons("村民张建国的鱼塘。")).isEmpty();
    }

    @Test
    void officialsAreANoticeForTheWholeReport() {
        String text = "以局长张建国同志为组长，副局长为李建军、王平为副组长。\n赵建国同志主持会议。";
        List<Finding> found = Held.persons(text);
        assertThat(found).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.id()).isEqualTo("N-PERSON:officials");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).isEqualTo("“总体情况”第 1 段写了工作人员的姓名 张**、李**、王*等 4 人。履行职务的可以公开，请看一眼是否需要写，人员是否已经变动。");
        assertThat(finding.spans())
                .containsExactly(
                        new TextSpan("s1", 3, 6),
                        new TextSpan("s1", 16, 19),
                        new TextSpan("s1", 20, 22),
                        new TextSpan("s1", 28, 31));
        assertThat(FindingJson.write(found).toString()).doesNotContain("建国").doesNotContain("建军");
    }

    @Test
    void threeOfficialsAreAllNamed() {
        assertThat(Held.persons("局长张建国、李建军、王平。").get(0).message()).contains("的姓名 张**、李**、王*。履行职务的");
        assertThat(Held.persons("局长：张建国。副局长 李建军。").get(0).message()).contains("的姓名 张**、李**。履行职务的");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以习近平同志为核心，学习习近平总书记重要讲话。",
                "学习雷锋同志。",
                "弘扬焦裕禄同志的精神。",
                "由局长任组长，分管领导任副组长。",
                "成立以主任为组长的领导小组。",
                "负责同志和有关同志参加。",
                "主要负责人严格把关，主任高度重视。",
                "组长单位牵头。",
                "书记周密部署。",
                "领导成员分工明确。",
                "党员同志带头。"
            })
    void leadersOfTheNationAndOtherWordsAreNone(String text) {
        assertThat(Held.persons(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "家住安澜市澄江路8号，年老。|安澜市澄江路8号",
                "住址：清河镇桃花村3组，反映用水。|清河镇桃花村3组",
                "户籍地址为安澜市柳巷12弄3室。|安澜市柳巷12弄3室",
                "家庭地址 安澜市幸福花园3栋2单元501室。|安澜市幸福花园3栋2单元501室"
            })
    void aHomeAddressIsAnError(String text, String address) {
        Finding finding = Held.person(text, address);
        assertThat(finding.id()).isEqualTo("N-PERSON:address");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("“总体情况”有住址“" + address.substring(0, 3) + "******”。个人住址不得公开，请删去。");
    }

    @Test
    void aFlatWithNoWordOfItsUseIsAQuestion() {
        Finding finding = Held.person("整改了幸福花园3号楼2单元501室的漏水。", "整改了幸福花园3号楼2单元501室");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”有住址“整改了******”，像是住户的门牌。请核对：是个人住址的，删去；不是的，说明理由。");
    }

    @Test
    void aFlatBeginsBehindTheLastStop() {
        String flat = "整改了幸福花园3号楼2单元501室";
        Held.person("主动公开信息12条。逐户走访居民，" + flat + "的漏水。", flat);
        Held.person("先后逐户走访居民并且 " + flat + "的漏水。", flat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地址：安澜市澄江路8号。",
                "办公地址：安澜市澄江路8号行政中心3号楼2单元501室。",
                "家住附近的群众12人参加。",
                "现住人口312户。",
                "走访老旧小区3栋2单元。",
                "第3单元12课时。",
                "联系地址：安澜市行政中心426室。"
            })
    void addressesOfOfficesAreNone(String text) {
        assertThat(Held.persons(text)).isEmpty();
    }

    @Test
    void aPlateIsAQuestion() {
        Finding finding = Held.person("查处宁A·00012违停。", "宁A·00012");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”有车牌号 宁A****12。请核对：是个人车辆的，删去；是公务车辆的，说明理由。");
        assertThat(Held.person("查处宁AD00012违停。", "宁AD00012").id()).isEqualTo("N-PERSON:plate");
        assertThat(Held.persons("全新A级景区，苏B2-20250001，皖ICP备00000001号，京AABCDE。")).isEmpty();
    }

    @Test
    void whatTheFileHoldsBesideTheReportIsLookedThroughToo() {
        Report report = Reworded.readFrom(
                Held.saying("主动公开信息12条。"),
                new Concern(Concern.Kind.COMMENT, "请问张建国13800000000", new Place.InText(3, 1, 2)),
                new Concern(Concern.Kind.CHANGES, "申请人李建军，来电", null),
                new Concern(Concern.Kind.HIDDEN, "340000198001011233", null),
                new Concern(Concern.Kind.SCAN, "13900000000", null));
        List<Finding> found = Found.in(report, Held.NOTHING, "N-PERSON");
        assertThat(found)
                .extracting(Finding::message)
                .containsExactly(
                        "文件的批注里把手机号 138****0000 与个人写在一起。个人联系方式不得公开，请删去；要留联系方式的，写办公电话。",
                        "文件的修订痕迹里写了申请人的姓名 李**。不得公开，请删去，或者写成“李某”。",
                        "文件的隐藏文字里有身份证号 340***********1233。个人证件号码不得公开，请删去。");
        assertThat(found).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(found).allSatisfy(finding -> assertThat(finding.spans()).isEmpty());
        assertThat(found.get(0).at()).containsExactly(new Place.InText(3, 1, 2));
        assertThat(found.get(1).at()).isEmpty();
    }

    @Test
    void headingsAndTheTitleAreLookedThrough() {
        Report report =
                Reworded.title(Reworded.outline(Held.saying(""), "overview:一:总体情况（申请人：张建国）"), "13800000000年度报告");
        List<Finding> found = Found.in(report, Held.NOTHING, "N-PERSON");
        assertThat(found).extracting(Finding::id).containsExactly("N-PERSON:mobile-0000", "N-PERSON:name");
        assertThat(found.get(0).message()).startsWith("报告标题里有手机号 138****0000");
        assertThat(found.get(0).spans()).isEmpty();
        assertThat(found.get(1).spans()).containsExactly(TextSpan.heading("s0"));
    }
}
