package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.prose.TextSpan;
import cn.nianbao.review.console.report.LitText.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class LitTextTest {

    private static final String TEXT = "共公开 9 条。\n\n其中网站 7 条。";

    @Test
    void theWordsOfAFindingAreLitAcrossParagraphs() {
        assertThat(LitText.paragraphs(TEXT, List.of(span(3, 7), span(14, 17))))
                .containsExactly(
                        at(0, new Run("共公开", false), new Run(" 9 条", true), new Run("。", false)),
                        at(10, new Run("其中网站", false), new Run(" 7 ", true), new Run("条。", false)));
        assertThat(LitText.paragraphs(TEXT, List.of(span(4, 12))))
                .containsExactly(
                        at(0, new Run("共公开 ", false), new Run("9 条。", true)),
                        at(10, new Run("其中", true), new Run("网站 7 条。", false)));
    }

    @Test
    void aTextThatIsSpokenOfAsAWholeIsNotLit() {
        assertThat(LitText.paragraphs(TEXT, List.of(span(0, TEXT.length()), span(0, 0))))
                .containsExactly(at(0, new Run("共公开 9 条。", false)), at(10, new Run("其中网站 7 条。", false)));
    }

    @Test
    void whatReachesBeyondTheTextLightsWhatThereIs() {
        assertThat(LitText.paragraphs("甲乙", List.of(span(1, 9)))).containsExactly(at(0, new Run("甲乙", false)));
        assertThat(LitText.paragraphs("甲乙丙丁", List.of(span(2, 5))))
                .containsExactly(at(0, new Run("甲乙", false), new Run("丙丁", true)));
    }

    private static LitText.Paragraph at(int from, Run... runs) {
        return new LitText.Paragraph(from, List.of(runs));
    }

    private static TextSpan span(int from, int to) {
        return new TextSpan("s1", from, to);
    }
}
