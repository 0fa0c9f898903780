package cn.nianbao.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** N-DUP. */
class DoubledTest {

    @Test
    void aDoubledWordIsANotice() {
        Finding finding = Written.one("N-DUP", "主动公开信息信息12条。", "信息信息");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.id()).startsWith("N-DUP:s1:word:");
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“主动公开信息信息12条”里的“信息”连写了两遍，请删去一个。");
    }

    @Test
    void theSameWordDoubledTwiceIsOneFinding() {
        assertThat(Written.one("N-DUP", "公开的的信息和制作的的信息。", "的的", "的的").message())
                .isEqualTo("“一、总体情况”部分“公开的的信息和制作的的信”里的“的”连写了两遍，请删去一个。这一部分共 2 处。");
    }

    @ParameterizedTest
    @CsvSource({"做好政务公开政务公开工作,政务公开政务公开", "积极积极推进,积极积极", "在在网站公布,在在", "及时发布和和回应,和和"})
    void otherDoubledWordsAreFound(String words, String doubled) {
        Written.one("N-DUP", words + "。", doubled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区人民政府政府信息公开工作",
                "国家有关规定规定应当公开的信息",
                "各部门部门预算",
                "为了了解情况",
                "作为为民服务的窗口",
                "以及及时回应",
                "一项一项落实",
                "逐项逐项核对",
                "天天更新",
                "的的确确方便",
                "人人人人参与",
                "研究研究再办",
                "信息信息化",
                "1212条",
                "是是非非"
            })
    void wordsDoubledOnPurposeAreSilent(String words) {
        assertThat(Written.find("N-DUP", words + "。")).isEmpty();
    }

    @Test
    void theSameItemTwiceIsANotice() {
        Finding finding = Written.one("N-DUP", "公开权责清单、预算报告、预算报告和决算报告。", "预算报告、预算报告");
        assertThat(finding.message())
                .isEqualTo("“一、总体情况”部分“公开权责清单、预算报告、预算报告和决算报告”里的“预算报告”并列写了两遍，请删去一个，或者核对是不是把另一项写错了。");
        assertThat(finding.id()).startsWith("N-DUP:s1:item:");
        Written.one("N-DUP", "公开收费依据标准、收费依据标准。", "收费依据标准、收费依据标准");
        Written.one("N-DUP", "收费单、收费单，都已公开。", "收费单、收费单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进信息公开、信息公开指南编制",
                "规范信息公开、信息公开",
                "公开预算、预算",
                "公开条例、条例解读",
                "市人民政府、县人民政府",
                "答复1件、1件结转",
                "县人民政府、人民政府办公室",
                "学校、学校和医院"
            })
    void itemsThatOnlyBeginOrEndAlikeAreSilent(String words) {
        assertThat(Written.find("N-DUP", words + "。")).isEmpty();
    }

    @Test
    void aSentenceTwiceInASectionIsANotice() {
        String sentence = "我局定期开展政务公开培训工作。";
        Finding finding = Written.one("N-DUP", "（一）" + sentence + "\n（二）强化监督。" + sentence, sentence);
        assertThat(finding.message()).isEqualTo("“一、总体情况”部分“我局定期开展政务公开培训工作。”这句话在这一部分里重复出现，请核对，删去重复的。");
        assertThat(finding.id()).startsWith("N-DUP:s1:sentence:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有收费。没有收费。",
                "我局定期开展政务公开。我局定期开展政务公开。",
                "安澜市应急管理局政府信息公开工作年度报告\n安澜市应急管理局政府信息公开工作年度报告\n",
                "我局定期开展政务公开培训9次。我局定期开展政务公开培训8次。"
            })
    void shortSentencesHeadsOfPagesAndOtherFiguresAreSilent(String text) {
        assertThat(Written.find("N-DUP", text)).isEmpty();
    }
}
