package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Sentence;
import java.util.ArrayList;
import java.util.List;

/** 均获维持 while the table has other endings, or cases without one. */
final class AllUpheld implements NarrativeRule {

    private static final int LONGEST_QUOTE = 50;

    @Override
    public String code() {
        return "N-TABLE-DIFF";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : narrative.passages()) {
            if (passage.mentions(card.words("disclosure"))) {
                passage.sentences().forEach(sentence -> judge(narrative, passage, sentence, card, findings));
            }
        }
        return findings;
    }

    private void judge(Narrative narrative, Passage passage, Sentence sentence, RuleCard card, List<Finding> findings) {
        if (!Words.hasAny(sentence.text(), card.words("endings"))) {
            return;
        }
        String text = Words.plain(sentence.text(), narrative.report().year());
        int upheldAt = Words.lastOf(text, card.words("allUpheld"));
        boolean upheld = upheldAt >= 0;
        int at = upheld ? upheldAt : Words.lastOf(text, card.words("allClosed"));
        if (at < 0 || Words.hasAny(text, card.words("exceptions"))) {
            return;
        }
        List<FormCell> against = new ArrayList<>();
        for (String track : tracks(text.substring(text.lastIndexOf('；', at) + 1, at))) {
            for (String result : upheld ? List.of("corrected", "other", "pending") : List.of("pending")) {
                FormCell cell = narrative.cell("proceedings/" + track + "/" + result);
                if (cell != null && cell.isNumber() && cell.value().signum() > 0) {
                    against.add(cell);
                }
            }
        }
        if (!against.isEmpty()) {
            findings.add(finding(passage, sentence, against));
        }
    }

    private static List<String> tracks(String text) {
        List<String> tracks = new ArrayList<>();
        if (text.contains("复议")) {
            tracks.add("reconsideration");
        }
        if (text.contains("诉讼")) {
            tracks.addAll(List.of("litigation-direct", "litigation-after-reconsideration"));
        }
        return tracks;
    }

    private Finding finding(Passage passage, Sentence sentence, List<FormCell> against) {
        String cells = String.join("，", against.stream().map(FormCell::words).toList());
        return Finding.on(
                        code(),
                        Severity.ERROR,
                        "all-upheld:" + passage.section().id(),
                        Narrative.place(passage.section()) + "写" + Words.quote(sentence.text(), LONGEST_QUOTE) + "，而"
                                + cells + "。请核对案件结果，把正文和表格改成一致。",
                        List.of(sentence.at()))
                .with(against.stream().map(FormCell::entry).toList());
    }
}
