package cn.nianbao.check.links;

import static cn.nianbao.check.links.Linked.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressesTest {

    private static final String RULE = "L-URL";

    private static String message(String address, Contacts contacts) {
        return Linked.one("见" + address + "，可下载。", address, contacts, RULE).message();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http：//www.anlan.gov.cn",
                "http://www.anlan.gov。cn",
                "www.anlan，gov.cn",
                "www．anlan．gov.cn",
                "http:// www.anlan.gov.cn",
                "http://www. anlan.gov.cn"
            })
    void wideSignsAndBlanksAreANotice(String address) {
        assertThat(message(address, Contacts.UNKNOWN)).isEqualTo("“总体情况”的网址 " + address + " 里夹着空格或中文标点，打不开。请用半角字符连着写。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http:/www.anlan.gov.cn",
                "htp://www.anlan.gov.cn",
                "http//www.anlan.gov.cn",
                "http://http://www.anlan.gov.cn",
                "http:///www.anlan.gov.cn",
                "httpwww.anlan.gov.cn"
            })
    void aWrongBeginningIsANotice(String address) {
        assertThat(message(address, Contacts.UNKNOWN))
                .isEqualTo("“总体情况”的网址 " + address + " 开头写得不对，应是 http:// 或 https://。请改正。");
    }

    @Test
    void aMissingPointBehindWwwIsANotice() {
        Finding finding = Linked.one("见http://wwwanlan.gov.cn/。", "http://wwwanlan.gov.cn/", Contacts.UNKNOWN, RULE);
        assertThat(finding.id()).isEqualTo("L-URL:wwwanlan.gov.cn");
        assertThat(finding.message()).isEqualTo("“总体情况”的网址 http://wwwanlan.gov.cn/ 的 www 后面少一个点。请改正。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.anlan.gov",
                "www.anlan.govcn",
                "www.anlan.gov.cm",
                "www.anlan..gov.cn",
                "http://anlan",
                "www.anlan.gov.con",
                "www.-anlan.gov.cn",
                "www.an_lan.gov.cn"
            })
    void anIncompleteHostIsANotice(String address) {
        if (address.indexOf('.') > 0) {
            assertThat(message(address, Contacts.UNKNOWN)).isEqualTo("“总体情况”的网址 " + address + " 写得不完整或有错。请改正。");
        } else {
            assertThat(Linked.in(address, RULE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"见-www.anlan.gov.cm，", "见www.anlan.gov.cm．详见", "www.anlan.gov.cm-"})
    void signsAroundAnAddressAreNoneOfIt(String text) {
        assertThat(Linked.in(text, RULE)).singleElement().satisfies(finding -> assertThat(
                        finding.spans().get(0).length())
                .isEqualTo("www.anlan.gov.cm".length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网址：http://www.anlan.gov.cn。",
                "网站（<http://www.anlan.gov.cn/>）查阅",
                "HTTPS://WWW.ANLAN.GOV.CN/xxgk/2025/index.html?id=1&a=2",
                "www.anlan.gov.cn，www.qinghe.gov.cn、xxgk.anlan.gov.cn",
                "http://www.anlan.gov.cn:8080/",
                "http://10.0.0.1/xxgk",
                "www2.anlan.gov.cn",
                "邮箱xxgk@anlan.gov.co",
                "得分99.5，版本2.0.1，见附件.docx，第1.2.3节",
                "登录anlan.gov.cn.",
                "得分99. www.anlan.gov.cn",
                "见www.anlan.gov.cn. 2025年",
                "http://www.anlan.gov.cn。如有疑问"
            })
    void rightAddressesAreNone(String text) {
        assertThat(Linked.in(text, RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://www.anlann.gov.cn", "www.anla.gov.cn", "http://xxgk.anlam.gov.cn/a", "www.nalan.gov.cn"})
    void aHostOneLetterOffTheRegistersIsANotice(String address) {
        assertThat(message(address, REGISTER))
                .isEqualTo("“总体情况”的网址 " + address + " 与单位台账里的 anlan.gov.cn 只差一个字符，可能写错。请核对后改正。");
    }

    @Test
    void aHostThatTheRegisterHasNotIsANotice() {
        assertThat(message("www.qinghe.gov.cn", REGISTER))
                .isEqualTo("“总体情况”的网址 www.qinghe.gov.cn 不在单位台账的网址里。请核对：写错的，改正；是新开的网站，更新台账。");
    }

    @Test
    void httpWhereTheRegisterHasHttpsIsANotice() {
        assertThat(message("http://www.anlan.gov.cn/", REGISTER))
                .isEqualTo("“总体情况”的网址 http://www.anlan.gov.cn/ 以 http:// 开头，单位台账里的是 https://。请改成 https://。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.anlan.gov.cn",
                "www.anlan.gov.cn",
                "https://xxgk.anlan.gov.cn/a",
                "http://anlan12345.cn",
                "http://www.gov.cn",
                "https://weibo.com/anlan"
            })
    void hostsOfTheRegisterAndFamiliarOnesAreNone(String address) {
        assertThat(Linked.in(address, REGISTER, RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.anlann.gov.cn, true",
        "www.anlan.gov.cn, false",
        "www.qinghe.gov.cn, false",
        "xxgk.anlan.gov.cn, false"
    })
    void withoutARegisterLastYearsAddressIsCompared(String address, boolean off) {
        Report last = Reworded.year(Linked.saying("见http://www.anlan.gov.cn。"), 2024);
        Context context = new Context(null, last, null);
        if (off) {
            assertThat(Found.one(Linked.saying("见" + address), context, RULE).message())
                    .isEqualTo("“总体情况”的网址 " + address + " 与上年报告里的 anlan.gov.cn 只差一个字符，可能写错。请核对后改正。");
        } else {
            assertThat(Found.in(Linked.saying("见" + address), context, RULE)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, false",
        "abcd, abd, true",
        "abd, abcd, true",
        "abcd, abxd, true",
        "abcd, abdc, true",
        "abcd, badc, false",
        "abcd, axxd, false",
        "abcd, ab, false",
        "aab, ab, true",
        "abcd, acbd, true"
    })
    void oneOffIsOneCharacterOrTwoExchanged(String one, String other, boolean off) {
        assertThat(Hosts.isOneOff(one, other)).isEqualTo(off);
    }
}
