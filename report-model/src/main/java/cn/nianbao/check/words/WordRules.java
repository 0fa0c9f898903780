package cn.nianbao.check.words;

import cn.nianbao.check.Rule;
import java.util.List;

/** The rules on words and marks. */
public final class WordRules {

    public static final List<Rule> ALL = List.of(
            new ListedWords("N-WORD"),
            new ListedWords("N-TYPO"),
            new DoubledWords(),
            new RepeatedItems(),
            new RepeatedSentences(),
            new DoubledMarks(),
            new HalfWidthCommas(),
            new UnpairedMarks(),
            new OpenEnds(),
            new Numbering());

    private WordRules() {}
}
