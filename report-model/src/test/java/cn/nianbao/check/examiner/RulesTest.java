package cn.nianbao.check.examiner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.RuleCard;
import org.junit.jupiter.api.Test;

class RulesTest {

    @Test
    void everyRuleHasItsCardAndEveryCardItsRule() {
        assertThat(Rules.ALL.stream().map(Rule::code).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        RuleBook.builtIn().cards().stream().map(RuleCard::code).toList());
    }
}
