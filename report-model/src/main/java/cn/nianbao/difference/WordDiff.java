package cn.nianbao.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two sentences held against each other word by word: a figure is one word, and so is each character of Chinese. A single
 * character that both happen to have between two changes would only be noise, so it counts as changed.
 */
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\d[\\d.,]*[%％]?|[A-Za-z]+|\\s+|.", Pattern.DOTALL);
    /** Two sentences of that many words together are shown one after the other: nobody reads them woven into one. */
    private static final int MOST = 4_000;

    private WordDiff() {}

    public static List<Run> runs(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        Runs runs = new Runs();
        if (old.size() + now.size() > MOST) {
            runs.add(Run.Kind.GONE, before);
            runs.add(Run.Kind.NEW, after);
            return runs.list();
        }
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now, true).getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            AbstractDelta<String> delta = deltas.get(i);
            boolean same = delta.getType() == DeltaType.EQUAL;
            boolean noise = same
                    && i > 0
                    && i < deltas.size() - 1
                    && String.join("", delta.getSource().getLines()).length() < 2;
            if (same && !noise) {
                runs.add(Run.Kind.SAME, String.join("", delta.getSource().getLines()));
            } else {
                runs.add(Run.Kind.GONE, String.join("", delta.getSource().getLines()));
                runs.add(Run.Kind.NEW, String.join("", delta.getTarget().getLines()));
            }
        }
        return runs.list();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Between two equal runs there is at most one that is gone and then one that is new. */
    private static final class Runs {
        private final List<Run> list = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder fresh = new StringBuilder();

        void add(Run.Kind kind, String words) {
            switch (kind) {
                case GONE -> gone.append(words);
                case NEW -> fresh.append(words);
                case SAME -> {
                    list();
                    list.add(new Run(kind, words));
                }
            }
        }

        /** All runs so far. */
        List<Run> list() {
            put(Run.Kind.GONE, gone);
            put(Run.Kind.NEW, fresh);
            return list;
        }

        private void put(Run.Kind kind, StringBuilder words) {
            if (!words.isEmpty()) {
                list.add(new Run(kind, words.toString()));
                words.setLength(0);
            }
        }
    }
}
