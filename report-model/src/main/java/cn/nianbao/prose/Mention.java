package cn.nianbao.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One of some words, where it stands in a text. */
public record Mention(String word, int from, int to) {

    public static List<Mention> of(String text, List<String> words) {
        List<Mention> all = new ArrayList<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                all.add(new Mention(word, at, at + word.length()));
            }
        }
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }
}
