package cn.nianbao.check.narrative;

import cn.nianbao.check.RuleCard;
import cn.nianbao.prose.Quantity;
import cn.nianbao.prose.Sentence;
import java.util.ArrayList;
import java.util.List;

/** 公开信息96条。其中，网站51条、公众号45条。: the total of a sentence's parts stands at the end of the sentence before. */
final class TotalBefore {

    private static final String MARKER = "其中";

    private TotalBefore() {}

    /** The groups of both sentences, read as one, whose total is the last figure of the first. */
    static List<Group> groups(List<Figure> before, List<Figure> sentence, RuleCard card) {
        if (!goesOn(before, sentence) || isNested(sentence.get(0).sentence(), card)) {
            return List.of();
        }
        List<Figure> both = joined(before, sentence);
        Quantity total = before.get(before.size() - 1).quantity();
        return Groups.of(card, both).stream()
                .filter(group -> group.total().quantity().equals(total))
                .toList();
    }

    private static boolean goesOn(List<Figure> before, List<Figure> sentence) {
        if (before.isEmpty() || sentence.isEmpty()) {
            return false;
        }
        Sentence next = sentence.get(0).sentence();
        return before.get(0).passage() == sentence.get(0).passage()
                && before.get(0).sentence().at().to() == next.at().from()
                && next.text().strip().startsWith(MARKER);
    }

    /** 其中甲20条，内有乙4条；丙…，共…: which of them are parts of which cannot be told. */
    private static boolean isNested(Sentence sentence, RuleCard card) {
        return Words.hasAny(sentence.text().strip().substring(MARKER.length()), card.words("nested"));
    }

    private static List<Figure> joined(List<Figure> before, List<Figure> sentence) {
        Sentence one = before.get(0).sentence();
        Sentence other = sentence.get(0).sentence();
        List<Quantity> quantities = new ArrayList<>(one.quantities());
        quantities.addAll(other.quantities());
        Sentence both = new Sentence(one.text() + other.text(), one.at().through(other.at()), quantities);
        List<Figure> joined = new ArrayList<>();
        before.forEach(figure -> joined.add(figure.in(both)));
        sentence.forEach(figure -> joined.add(figure.in(both)));
        return joined;
    }
}
