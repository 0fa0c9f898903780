package cn.nianbao.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dictionaries that come along. */
class WordlistTest {

    private static Stream<String> names() {
        return Stream.of("N-WORD", "N-TYPO")
                .flatMap(code -> RuleBook.builtIn().card(code).words("dictionaries").stream());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aListSaysWhereItIsFrom(String name) throws IOException {
        Wordlist list = Wordlist.named(name);
        assertThat(list.name()).isEqualTo(name);
        assertThat(list.version()).isNotBlank();
        assertThat(list.source()).isNotBlank();
        assertThat(list.licence()).isNotBlank();
        try (InputStream notice = Wordlist.class.getResourceAsStream("NOTICE")) {
            assertThat(new String(notice.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(name + ".json");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordOfAListIsFoundWhereItStandsAlone(String name) {
        String code = RuleBook.builtIn().card("N-WORD").words("dictionaries").contains(name) ? "N-WORD" : "N-TYPO";
        Wordlist.named(name).entries().forEach((wrong, right) -> {
            Report report = Written.overview("我局，" + wrong + "，如期完成。");
            assertThat(found(report, code).filter(finding -> finding.message().contains("“" + wrong + "”")))
                    .as(wrong)
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatAListGivesAsRightNoListCallsWrong(String name) {
        Wordlist.named(name).entries().forEach((wrong, right) -> {
            Report report = Written.overview("我局，" + right + "，如期完成。");
            assertThat(right).isNotEqualTo(wrong);
            assertThat(found(report, "N-WORD")).as(right).isEmpty();
            assertThat(found(report, "N-TYPO")).as(right).isEmpty();
        });
    }

    private static Stream<Finding> found(Report report, String code) {
        Subject subject = new Subject(report, new Context(null, null, null));
        return new ListedWords(code).check(subject).stream();
    }

    @Test
    void noWordStandsInTwoLists() {
        Set<String> all = new HashSet<>();
        List<String> words = names().flatMap(name -> Wordlist.named(name).entries().keySet().stream())
                .toList();
        assertThat(words).allSatisfy(word -> assertThat(all.add(word)).as(word).isTrue());
    }
}
