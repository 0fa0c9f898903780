package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Sentence;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** A channel on which nothing was published, by one sentence, and which published, by another. */
final class SilentChannel implements NarrativeRule {

    private static final int LONGEST_QUOTE = 40;
    private static final int NEAR = 16;

    @Override
    public String code() {
        return "N-CONTRA";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        for (List<Figure> sentence : narrative.figures()) {
            for (Figure figure : sentence) {
                if (isSilence(figure, card)) {
                    other(narrative, figure, card).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean isSilence(Figure figure, RuleCard card) {
        return figure.quantity().value().signum() == 0
                && Words.hasAny(figure.before(), card.words("channels"))
                && Words.hasAny(figure.before(), card.words("published"));
    }

    private java.util.Optional<Finding> other(Narrative narrative, Figure silent, RuleCard card) {
        boolean any = Words.hasAny(silent.before(), card.words("anyChannel"));
        List<String> channels = card.words("channels").stream()
                .filter(channel -> any || silent.before().contains(channel))
                .toList();
        for (Passage passage : narrative.passages(SectionKind.OVERVIEW)) {
            for (Sentence sentence : passage.sentences()) {
                if (!sentence.at().equals(silent.sentence().at()) && isUse(sentence.text(), channels, card)) {
                    return java.util.Optional.of(finding(silent, sentence));
                }
            }
        }
        return java.util.Optional.empty();
    }

    /** 通过…公众号发布: a way, its channel and the verb in that order, close together. */
    private static boolean isUse(String text, List<String> channels, RuleCard card) {
        for (String way : card.words("ways")) {
            int from = text.indexOf(way);
            for (String channel : channels) {
                int at = from < 0 ? -1 : text.indexOf(channel, from);
                String behind = at < 0 ? "" : text.substring(at, Math.min(text.length(), at + NEAR));
                if (at >= 0 && at - from <= NEAR && Words.hasAny(behind, card.words("published"))) {
                    return !Words.hasAny(text, card.words("plans"));
                }
            }
        }
        return false;
    }

    private Finding finding(Figure silent, Sentence sentence) {
        TextSpan span = silent.quantity().at();
        String section = Narrative.place(silent.passage().section());
        return Finding.on(
                code(),
                Severity.NOTICE,
                "channel:" + span.section(),
                section + "写" + Words.quote(silent.words(), LONGEST_QUOTE) + "，又写"
                        + Words.quote(sentence.text(), LONGEST_QUOTE) + "，前后说法可能矛盾。请核对这个渠道全年有没有发布。",
                List.of(span, sentence.at()));
    }
}
