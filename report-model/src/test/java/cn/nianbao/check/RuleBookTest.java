package cn.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.builtIn();

    @ParameterizedTest
    @MethodSource("cards")
    void aCardTellsItsReaderAllThereIsToKnow(RuleCard card) {
        assertThat(card.shown())
                .startsWith(card.code() + "  " + card.title())
                .contains(card.severity().shown(), card.says(), card.source(), card.wrong(), card.right())
                .doesNotContain("null");
    }

    private static Iterable<RuleCard> cards() {
        return BOOK.cards();
    }

    @Test
    void aCityMaySwitchOffWhatRestsOnUsage() {
        RuleBook city = BOOK.with(json("{'version':'anlan-1','rules':{'T-UNIT':{'off':true}}}"));
        assertThat(city.card("T-UNIT").covers(2025)).isFalse();
        assertThat(BOOK.card("T-UNIT").covers(2025)).isTrue();
        assertThat(city.version()).isEqualTo(BOOK.version() + "+anlan-1");
    }

    @Test
    void noCitySwitchesOffWhatTheLawSays() {
        assertThatThrownBy(() -> BOOK.with(json("{'rules':{'T-BALANCE':{'off':true}}}")))
                .hasMessage("T-BALANCE 依据法规，不能关闭或改变轻重，只能调整参数。");
        assertThatThrownBy(() -> BOOK.with(json("{'rules':{'T-NOVEL':{'off':true}}}")))
                .hasMessage("没有这条规则：T-NOVEL");
    }

    @Test
    void aCityNamesOnlyDictionariesThatComeAlong() {
        assertThat(BOOK.with(json("{'rules':{'N-TYPO':{'words':{'dictionaries':['idioms','wording']}}}}"))
                        .card("N-TYPO")
                        .words("dictionaries"))
                .containsExactly("idioms", "wording");
        assertThatThrownBy(() -> BOOK.with(json("{'rules':{'N-TYPO':{'words':{'dictionaries':['typos','dialect']}}}}")))
                .hasMessage(
                        "N-TYPO 的词库“dialect”不存在，可以用的有：wording、sensitive、typos、idioms。" + "本地的词请写在 own 里，如 \"错词=正词\"。");
        assertThatThrownBy(() -> BOOK.with(json("{'rules':{'T-UNIT':{'words':{'dictionaries':['../rules/words']}}}}")))
                .hasMessageContaining("不存在");
    }

    private static JsonNode json(String text) {
        try {
            return ReportJson.EXACT.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
