package cn.nianbao.check.file;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Quote;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Report;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the reader noticed about the draft's file itself: one finding a kind, however many places it has. Only another file can
 * mend it. The rule's card has for each of its kinds the words, with {@code %d} for how many places and {@code %s} for the first
 * of their words, and then what to do.
 */
record FileConcern(String code) implements Rule {

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code);
        List<Concern> concerns =
                report.source() == null ? List.of() : report.source().concerns();
        return kinds(card)
                .flatMap(kind -> {
                    List<Concern> found = concerns.stream()
                            .filter(concern -> concern.kind() == kind)
                            .toList();
                    return found.isEmpty() ? Stream.empty() : Stream.of(finding(card, kind, found));
                })
                .toList();
    }

    private static Stream<Concern.Kind> kinds(RuleCard card) {
        return Arrays.stream(Concern.Kind.values()).filter(kind -> card.words().containsKey(kind.word()));
    }

    private Finding finding(RuleCard card, Concern.Kind kind, List<Concern> found) {
        List<String> words = card.words(kind.word());
        String quote = Quote.of(found.stream().map(Concern::text).toList());
        return new Finding(
                kinds(card).count() == 1 ? code : code + ":" + kind.word(),
                code,
                card.severity(),
                words.get(0).formatted(found.size(), quote.isEmpty() ? "" : "：" + quote) + "。" + words.get(1),
                List.of(),
                List.of(),
                found.stream().map(Concern::at).filter(Objects::nonNull).toList());
    }
}
