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

    private static JsonNode json(String text) {
        try {
            return ReportJson.EXACT.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
