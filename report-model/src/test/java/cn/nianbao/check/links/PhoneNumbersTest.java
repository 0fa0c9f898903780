package cn.nianbao.check.links;

import static cn.nianbao.check.links.Linked.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Finding;
import cn.nianbao.prose.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    private static final String RULE = "L-PHONE";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话：1000012，欢迎来电。|1000012|1000012",
                "传真:20000012。|20000012|20000012",
                "联系电话为 200 0012。|200 0012|2000012",
                "电话（传真）：2000012-801。|2000012-801|2000012"
            })
    void aNumberWithoutItsAreaCodeIsANotice(String text, String lit, String local) {
        Finding finding = Linked.one(text, lit, Contacts.UNKNOWN, RULE);
        assertThat(finding.id()).isEqualTo("L-PHONE:" + local);
        assertThat(finding.message()).isEqualTo("“总体情况”的电话 " + lit + " 没有区号，外地打不通。请写成“区号-" + local + "”的样子。");
        assertThat(Linked.one(text, lit, REGISTER, RULE).message()).endsWith("请写成“0999-" + local + "”的样子。");
    }

    @Test
    void theSameNumberTwiceIsOneFinding() {
        List<Finding> found = Linked.in("电话：2000012，传真：2000012。", RULE);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).spans()).containsExactly(new TextSpan("s1", 3, 10), new TextSpan("s1", 14, 21));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0999-200012",
                "0999-200001200",
                "200001",
                "2000012000",
                "09992000012000",
                "0299-2000012",
                "026-20000012"
            })
    void aNumberOfTheWrongLengthIsANotice(String number) {
        Finding finding = Linked.one("电话：" + number + "。", number, Contacts.UNKNOWN, RULE);
        assertThat(finding.id()).isEqualTo("L-PHONE:" + number.replace("-", ""));
        assertThat(finding.message()).isEqualTo("“总体情况”的电话 " + number + " 位数不对：区号后面是 7 至 8 位。请核对后改正。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话：0999-2000012。",
                "电话：(0999)2000012。",
                "电话（0999）2000012",
                "电话:09992000012",
                "电话：０９９９－２０００００１２",
                "电话：010-20000012，传真：010 20000013",
                "电话：0999—2000012",
                "电话及传真：0999-2000012-801",
                "电话：0999-2000012转801",
                "电话：+86-0999-2000012",
                "电话：0999-200 0012",
                "电话：0999-2000012、0999-2000013/2000014转1",
                "热线12345，电话110、119。",
                "热线：400-000-0012",
                "热线：4000000012",
                "电话：96000",
                "接听电话1234567次。",
                "受理来电12345678 件，电话咨询5678901人次。",
                "电话2025年12月开通。",
                "电话为民服务2000012。",
                "电话办公室2000012",
                "编号2000012。",
                "电话：____。"
            })
    void rightNumbersAndFiguresOfCallsAreNone(String text) {
        assertThat(Linked.in(text.replace("/2000014转1", ""), RULE)).isEmpty();
    }

    @Test
    void ofSeveralNumbersEachIsRead() {
        assertThat(Linked.in("电话：0999-2000012、2000013或 2000014。", RULE))
                .extracting(Finding::id)
                .containsExactly("L-PHONE:2000013", "L-PHONE:2000014");
    }

    @Test
    void anotherCitysAreaCodeIsANotice() {
        Finding finding = Linked.one("电话：0998-0000012。", "0998-0000012", REGISTER, RULE);
        assertThat(finding.id()).isEqualTo("L-PHONE:09980000012");
        assertThat(finding.message()).isEqualTo("“总体情况”的电话 0998-0000012 的区号是 0998，本地的区号是 0999。请核对后改正。");
    }

    @Test
    void aNumberThatTheRegisterHasNotIsANotice() {
        Finding finding = Linked.one("电话：0999-0000013。", "0999-0000013", REGISTER, RULE);
        assertThat(finding.message())
                .isEqualTo("“总体情况”的电话 0999-0000013 与单位台账不符，台账里是 0999-0000012。请核对：报告写错的，改正；台账过时的，更新台账。");
        assertThat(Linked.in("电话：0999-0000012。", REGISTER, RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"省监督电话：0998-0000013。", "举报电话：0998-0000013。", "服务热线：0998-0000013。"})
    void othersNumbersAreNotHeldAgainstTheRegister(String text) {
        assertThat(Linked.in(text, REGISTER, RULE)).isEmpty();
    }

    @Test
    void aMobileNumberAsTheOfficesIsANoticeAndMasked() {
        Finding finding = Linked.one("联系电话：138 0000 0012。", "138 0000 0012", Contacts.UNKNOWN, RULE);
        assertThat(finding.id()).isEqualTo("L-PHONE:mobile-0012");
        assertThat(finding.message()).isEqualTo("“总体情况”把手机号 138****0012 写作单位的电话。请核对是不是单位的号码，最好换成办公电话。");
        Contacts known = new Contacts(null, List.of(), List.of("13800000012", "09990000012"), List.of());
        assertThat(Linked.in("联系电话：138 0000 0012。", known, RULE)).isEmpty();
        assertThat(Linked.in("申请人电话：13800000012。", RULE)).isEmpty();
    }
}
