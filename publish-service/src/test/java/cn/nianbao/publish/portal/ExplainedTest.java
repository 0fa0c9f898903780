package cn.nianbao.publish.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.RuleBook;
import cn.nianbao.check.RuleCard;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    @Test
    void every_rule_that_can_be_explained_has_words_for_the_public() {
        assertThat(RuleBook.builtIn().cards().stream().map(RuleCard::code)).allMatch(Explained::knows);
    }

    @Test
    void every_explanation_has_a_place_on_the_page() {
        Set<String> places = Stream.of(
                        Stream.of(Explained.REPORT),
                        Arrays.stream(SectionKind.values()).map(SectionKind::word),
                        StatutoryFormat.of("2021").orElseThrow().tables().stream()
                                .map(table -> table.id()))
                .flatMap(words -> words)
                .collect(Collectors.toSet());
        List<PublicExplanation> all = RuleBook.builtIn().cards().stream()
                .map(card -> new PublicExplanation(card.code(), "据实填报。"))
                .toList();
        assertThat(Explained.of(all)).allSatisfy(said -> {
            assertThat(places).contains(said.place());
            assertThat(said.about()).doesNotContainPattern("[A-Z]-[A-Z]");
        });
    }

    @Test
    void a_rule_of_tomorrow_is_explained_without_its_code() {
        assertThat(Explained.of(List.of(new PublicExplanation("Z-NEW", "据实填报。"))))
                .containsExactly(new Explained("有关情况", Explained.REPORT, "据实填报。"));
    }
}
