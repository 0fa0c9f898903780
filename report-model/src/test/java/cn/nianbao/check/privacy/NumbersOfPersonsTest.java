package cn.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity numbers, bank cards and mobile numbers in the text. */
class NumbersOfPersonsTest {

    @Test
    void anIdentityNumberIsAnErrorAndMasked() {
        Finding finding = Held.person("核实了340000198001011233的申请。", "340000198001011233");
        assertThat(finding.id()).isEqualTo("N-PERSON:identity-1233");
        assertThat(finding.rule()).isEqualTo("N-PERSON");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("“总体情况”有身份证号 340***********1233。个人证件号码不得公开，请删去。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "34000019800101002X",
                "34000019800101002x",
                "３４００００１９８００１０１１２３３",
                "340000 19800101 1233",
                "340000-19800101-1233",
                "340000\u30001980\u30000101\u30001233",
                "3 4 0 0 0 0 1 9 8 0 0 1 0 1 1 2 3 3",
                "340000199602290017"
            })
    void howeverItIsWritten(String number) {
        Finding finding = Held.person("尾号核对：" + number + "，已办结。", number);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).startsWith("“总体情况”有身份证号 340***********");
    }

    @Test
    void aNamedNumberThatFailsItsCheckIsAWarning() {
        Finding finding = Held.person("居民身份证号：340000198001011234。", "340000198001011234");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”有身份证号 340***********1234，校验位对不上，可能写错了。不论对错，个人证件号码都不得公开，请删去。");
    }

    @Test
    void anOldNumberIsBelievedBesideItsName() {
        Finding finding = Held.person("身份证号码为340000800101123。", "340000800101123");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("“总体情况”有身份证号 340********1123。个人证件号码不得公开，请删去。");
        assertThat(Held.persons("流水340000800101123。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "号码340000198001011234。",
                "号码990001198001010019。",
                "号码340000190002290012。",
                "身份证号：340000198013011233。",
                "身份证号：340000198001321233。",
                "统一社会信用代码340000198001011233。",
                "统一社会信用代码：11340000MB0000001X。",
                "项目编号：340000198001011233。",
                "项目编号为 340000198001011233。",
                "代码2018-340000-48-01-000001。",
                "见http://www.anlan.gov.cn/340000198001011233.html。",
                "身份证号 340***********1233。",
                "共3400001980010112335件。",
                "要求核验身份证，全年核验12345件。"
            })
    void numbersOfThingsAreNone(String text) {
        assertThat(Held.persons(text)).isEmpty();
    }

    @Test
    void theSameNumberIsOneFindingWithAllItsPlaces() {
        List<Finding> found = Held.persons("甲：340000198001011233。\n乙：340000 19800101 1233。\n丙：110000190001010012。");
        assertThat(found).extracting(Finding::id).containsExactly("N-PERSON:identity-1233", "N-PERSON:identity-0012");
        assertThat(found.get(0).message()).startsWith("“总体情况”第 1 段、“总体情况”第 2 段有身份证号 ");
        assertThat(found.get(0).spans()).containsExactly(new TextSpan("s1", 2, 20), new TextSpan("s1", 24, 44));
        assertThat(found.get(1).message()).startsWith("“总体情况”第 3 段有身份证号 110***********0012");
    }

    @Test
    void twoNumbersOfOneEndingAreTwoFindings() {
        assertThat(Held.persons("手机13800000000、13900000000。"))
                .extracting(Finding::id)
                .containsExactly("N-PERSON:mobile-0000", "N-PERSON:mobile-0000-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"6222000000000017", "6222 0000 0000 0001 234", "62220000000000129", "6222-0000-0000-0017"})
    void aNamedBankCardIsAnError(String card) {
        Finding finding = Held.person("补偿款打入银行卡" + card + "。", card);
        String digits = card.replaceAll("\\D", "");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.id()).isEqualTo("N-PERSON:card-" + digits.substring(digits.length() - 4));
        assertThat(finding.message())
                .isEqualTo("“总体情况”有银行卡号 6222" + "*".repeat(digits.length() - 8) + digits.substring(digits.length() - 4)
                        + "。个人账户信息不得公开，请删去。");
    }

    @Test
    void whatOnlyLooksLikeABankCardIsAQuestion() {
        Finding finding = Held.person("打入6222000000000017。", "6222000000000017");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message()).isEqualTo("“总体情况”有一串数字像是银行卡号：6222********0017。请核对：是个人卡号的，删去；是编号或单位账号的，说明理由。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "银行卡6222000000000018。",
                "银行卡5222000000000019。",
                "银行卡62 22000000000017。",
                "财政专户6222000000000017。",
                "收款账号：6222000000000017。",
                "缴款码：6222000000000017。",
                "银行卡62220000000000000000017。"
            })
    void accountsOfTheAgencyAndOtherNumbersAreNone(String text) {
        assertThat(Held.persons(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张建国13800000000来电。|13800000000",
                "张建国（138-0000-0000）来电。|138-0000-0000",
                "联系人：张建国，联系电话：13800000000。|13800000000",
                "请联系李科长，电话 138 0000 0000。|138 0000 0000",
                "请拨打13800000000（张建国）。|13800000000",
                "申请人联系电话13800000000。|13800000000",
                "家属电话为+86 13800000000。|13800000000",
                "联系人欧阳建国 1 3 8 0 0 0 0 0 0 0 0。|1 3 8 0 0 0 0 0 0 0 0",
                "经办人高建国，电话１３８００００００００。|１３８００００００００"
            })
    void aMobileNumberBesideAPersonIsAnError(String text, String number) {
        Finding finding = Held.persons(text).stream()
                .filter(found -> found.id().startsWith("N-PERSON:mobile"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("“总体情况”把手机号 138****0000 与个人写在一起。个人联系方式不得公开，请删去；要留联系方式的，写办公电话。");
        int from = text.indexOf(number);
        assertThat(finding.spans()).containsExactly(new TextSpan("s1", from, from + number.length()));
    }

    @Test
    void aMobileNumberThatNothingSaysIsTheAgencysIsAnError() {
        Finding finding = Held.person("详见13800000000。", "13800000000");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("“总体情况”有手机号 138****0000，没有写明是单位的电话。请删去，或者换成办公电话。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "联系电话：13800000000。",
                "咨询热线13800000000，欢迎来电。",
                "请与安澜市粮食局办公室联系，电话13800000000。",
                "申请人可拨打办公电话13800000000。",
                "全年收入13800000000元。",
                "点击13800000000次。",
                "流水号：13800000000。",
                "索引号13800000000。",
                "编号2025-13800000000-01。",
                "http://www.anlan.gov.cn/13800000000.html",
                "邮箱：13800000000@anlan.gov.cn",
                "电话0999-0000012。",
                "电话12800000000。",
                "数据138000000001。",
                "手机号138****0000。"
            })
    void numbersOfOfficesAndOfThingsAreNoPersons(String text) {
        assertThat(Held.persons(text)).isEmpty();
    }

    @Test
    void aNumberOfTheRegisterIsTheAgencys() {
        Contacts contacts = new Contacts(null, List.of(), List.of("138-0000-0000"), List.of());
        Context context = new Context(new AgencyFacts("a", null, null, null, null, contacts), null, null);
        assertThat(Found.in(Held.saying("张建国13800000000。"), context, "N-PERSON"))
                .isEmpty();
        assertThat(Found.in(Held.saying("张建国13800000001。"), context, "N-PERSON"))
                .hasSize(1);
    }
}
