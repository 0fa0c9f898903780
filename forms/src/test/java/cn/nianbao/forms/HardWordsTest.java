package cn.nianbao.forms;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.forms.RectificationOrder.Item;
import cn.nianbao.forms.VerificationSheet.Comparison;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and what somebody might plant. */
class HardWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><img src=\"https://evil.example/a.png\"/>",
                "]]></td></table>&lt;&#60;&nbsp;",
                "{form.number}{#if true}是{/if}{|raw|}",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
            })
    void markupIsPrintedAsItStands(String words) throws Exception {
        try (Printout printout = new Printout(withOpinion(words).print())) {
            assertThat(printout.words()).contains(Printout.squeezed(words));
        }
    }

    @Test
    void whatSteersOrCannotBeDrawnIsShownByItsNumber() throws Exception {
        String words = "同意\u0000\u0007\u202e改\u200b\ufeff正\ud800\udb40\udd00\ue000。\r\n第二行\u2028第三行";

        try (Printout printout = new Printout(withOpinion(words).print())) {
            assertThat(printout.words())
                    .contains("同意〔U+0000〕〔U+0007〕〔U+202E〕改〔U+200B〕〔U+FEFF〕正〔U+D800〕〔U+E0100〕〔U+E000〕。第二行第三行");
        }
    }

    @Test
    void rareCharactersAreDrawnOrNamed() throws Exception {
        try (Printout printout = new Printout(withOpinion("请𠮷泽、㐂多核实；附图😀").print())) {
            assertThat(printout.words()).containsPattern("请(𠮷|〔U\\+20BB7〕)泽、(㐂|〔U\\+3402〕)多核实；附图〔U\\+1F600〕");
        }
    }

    @Test
    void lineFeedsOfAnOpinionStay() throws Exception {
        try (Printout lines =
                        new Printout(withOpinion("一、同意。\n二、请改第三段。\n三、请补日期。").print());
                Printout line = new Printout(withOpinion("一、同意。二、请改第三段。三、请补日期。").print())) {
            assertThat(lines.words()).isEqualTo(line.words());
            assertThat(lines.inkedRows(1)).isGreaterThan(line.inkedRows(1));
        }
    }

    @Test
    void veryLongWordsKeepTheMargins() throws Exception {
        String word = "https://www.anlan.gov.cn/" + "a1B2c3D4".repeat(400);

        try (Printout printout = new Printout(withOpinion(word).print())) {
            assertThat(IntStream.rangeClosed(1, printout.pages())).allMatch(printout::keepsMargins);
            assertThat(printout.words()).contains("a1B2c3D4a1B2c3D4");
        }
    }

    @Test
    void longWordsInNarrowCellsKeepTheMargins() throws Exception {
        Form form =
                Samples.verification(List.of(new Comparison("Q".repeat(300), "9".repeat(300), "8".repeat(300), false)));

        try (Printout printout = new Printout(form.print())) {
            assertThat(IntStream.rangeClosed(1, printout.pages())).allMatch(printout::keepsMargins);
            assertThat(printout.words().chars().filter(letter -> letter == 'Q').count())
                    .isEqualTo(300);
        }
    }

    @Test
    void aLongOpinionGoesOnUnderTheSameHead() throws Exception {
        String words = IntStream.rangeClosed(1, 400)
                .mapToObj(number -> "第" + number + "条意见：数据与台账不符，请逐项核对后重新提交。")
                .reduce("", String::concat);

        try (Printout printout = new Printout(withOpinion(words).print())) {
            assertThat(printout.pages()).isGreaterThan(5);
            for (int page = 1; page <= printout.pages(); page++) {
                assertThat(printout.words(page))
                        .contains("信息名称安澜市水务局2025年政府信息公开工作年度报告")
                        .contains("安水公开审〔2026〕1号")
                        .contains("第" + page + "页共" + printout.pages() + "页");
            }
            assertThat(printout.words()).contains("第1条意见").contains("第400条意见");
            assertThat(IntStream.rangeClosed(1, printout.pages())).allMatch(printout::keepsMargins);
        }
    }

    @Test
    void aLongListGoesOnUnderItsHeads() throws Exception {
        Form form = Samples.rectification(IntStream.rangeClosed(1, 120)
                .mapToObj(number -> new Item("表三 第" + number + "格", "合计不等于各项之和。", ""))
                .toList());

        try (Printout printout = new Printout(form.print())) {
            assertThat(printout.pages()).isGreaterThan(2);
            for (int page = 2; page < printout.pages(); page++) {
                assertThat(printout.words(page)).contains("序号位置问题和整改要求整改情况");
            }
            assertThat(printout.words()).contains("第120格");
        }
    }

    private static Form withOpinion(String words) {
        return Samples.approval(
                Samples.REPORT,
                List.of(new Opinion("签发意见", words, Samples.signed("陆承安", "2026-01-20T07:30:00Z"))),
                List.of());
    }
}
