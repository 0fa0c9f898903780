package cn.nianbao.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One of some words, where it stands in a text. */
public record Mention(String word, int from, int to) {

    /** @param pairs of the text */
    public static List<Mention> of(String text, Pairs pairs, List<String> words) {
        List<Mention> all = List.of();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int at = pairs.mayHave(word) ? text.indexOf(word) : -1;
            while (at >= 0) {
                all = all.isEmpty() ? new ArrayList<>() : all;
                all.add(new Mention(word, at, at + word.length()));
                at = text.indexOf(word, at + word.length());
            }
        }
        if (all.size() > 1) {
            all.sort(Comparator.comparingInt(Mention::from));
        }
        return all;
    }
}
