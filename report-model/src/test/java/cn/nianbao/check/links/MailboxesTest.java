package cn.nianbao.check.links;

import static cn.nianbao.check.links.Linked.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Finding;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxesTest {

    private static final String RULE = "L-EMAIL";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxgk@anlan",
                "xxgk@@anlan.gov.cn",
                "xxgk@163.con",
                "xxgk@anlan..gov.cn",
                "xxgk#anlan.gov.cn",
                "xxgk163.com",
                ".xxgk@anlan.gov.cn",
                "xxgk@anlan.gov"
            })
    void aMailboxThatIsNoneIsANotice(String mailbox) {
        Finding finding = Linked.one("邮箱：" + mailbox + "，欢迎来信。", mailbox, Contacts.UNKNOWN, RULE);
        assertThat(finding.message()).isEqualTo("“总体情况”的邮箱 " + mailbox + " 写得不对，应是“名称@域名”。请核对后改正。");
    }

    @Test
    void wideSignsAreANotice() {
        Finding finding = Linked.one("邮箱xxgk＠anlan.gov.cn。", "xxgk＠anlan.gov.cn", REGISTER, RULE);
        assertThat(finding.id()).isEqualTo("L-EMAIL:xxgk-anlan.gov.cn");
        assertThat(finding.message()).isEqualTo("“总体情况”的邮箱 xxgk@anlan.gov.cn 用了全角符号，发不出去。请用半角字符写。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anlan@qq.com", "anlan@163.com", "anlan@vip.163.com", "ANLAN@QQ.COM"})
    void aFreeProvidersMailboxIsANotice(String mailbox) {
        assertThat(Linked.one("邮箱" + mailbox + "。", mailbox, Contacts.UNKNOWN, RULE)
                        .message())
                .isEqualTo("“总体情况”的邮箱 " + mailbox + " 是商业邮箱。有政务邮箱的，请换成政务邮箱。");
    }

    @Test
    void aNameOfManyDigitsIsMasked() {
        Finding finding = Linked.one("邮箱13800000012@139.com。", "13800000012@139.com", Contacts.UNKNOWN, RULE);
        assertThat(finding.id()).isEqualTo("L-EMAIL:n-139.com");
        assertThat(finding.message()).startsWith("“总体情况”的邮箱 138****12@139.com 是商业邮箱。");
        assertThat(Linked.one("邮箱12345678@qq.com。", "12345678@qq.com", Contacts.UNKNOWN, RULE)
                        .message())
                .contains("123****78@qq.com");
        assertThat(Linked.one("邮箱1234567@qq.com。", "1234567@qq.com", Contacts.UNKNOWN, RULE)
                        .message())
                .contains(" 1234567@qq.com ");
    }

    @Test
    void aMailboxThatTheRegisterHasNotIsANotice() {
        assertThat(Linked.one("邮箱bgs@anlan.gov.cn。", "bgs@anlan.gov.cn", REGISTER, RULE)
                        .message())
                .isEqualTo("“总体情况”的邮箱 bgs@anlan.gov.cn 与单位台账不符，台账里是 xxgk@anlan.gov.cn。请核对：报告写错的，改正；台账过时的，更新台账。");
        assertThat(Linked.in("邮箱XXGK@anlan.gov.cn。", REGISTER, RULE)).isEmpty();
        Contacts free = new Contacts(null, List.of(), List.of(), List.of("anlan@qq.com"));
        assertThat(Linked.in("邮箱anlan@qq.com。", free, RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "邮箱：xxgk@anlan.gov.cn。",
                "xxgk_2025@mail.anlan.gov.cn.",
                "微博“@安澜发布”粉丝66人。",
                "微信@anlan",
                "公布邮箱12个。",
                "邮箱：www.anlan.gov.cn",
                "市长邮箱收到来信1234.5件",
                "邮箱 990008.5",
                "邮箱12345",
                "电子邮箱：见网站。"
            })
    void rightMailboxesAndOtherWordsAreNone(String text) {
        assertThat(Linked.in(text, RULE)).isEmpty();
    }

    @Test
    void contactsAreReadFromTheContext() throws JsonProcessingException {
        assertThat(Contacts.read(ReportJson.EXACT.readTree(
                        "{\"areaCode\":\"0999\",\"hosts\":[\"https://www.anlan.gov.cn\",\"http://anlan12345.cn\"],"
                                + "\"phones\":[\"0999-0000012\"],\"mails\":[\"xxgk@anlan.gov.cn\"]}")))
                .isEqualTo(REGISTER);
        assertThat(Contacts.read(ReportJson.EXACT.readTree("{}"))).isEqualTo(Contacts.UNKNOWN);
    }
}
