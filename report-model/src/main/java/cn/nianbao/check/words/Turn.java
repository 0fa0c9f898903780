package cn.nianbao.check.words;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A turn of phrase that is wrong by what stands around it: 截止 before a date, but not in 截止日期.
 *
 * @param needs what the text is searched for first, so that the pattern is seldom tried
 * @param pattern the wrong words within a sentence, with their surroundings as lookaround, or else as its only group
 * @param right what belongs in their place; empty where {@code says} tells it
 * @param says what to tell staff; null where it is what the list says
 */
record Turn(String needs, Pattern pattern, String right, String says) {

    @JsonCreator
    Turn(
            @JsonProperty("needs") String needs,
            @JsonProperty("pattern") String pattern,
            @JsonProperty("right") String right,
            @JsonProperty("says") String says) {
        this(needs, Pattern.compile(pattern), right == null ? "" : right, says);
    }

    List<Hit> in(Passage passage, Clauses clauses) {
        List<Hit> hits = new ArrayList<>();
        String text = passage.text();
        int at = text.indexOf(needs);
        while (at >= 0) {
            int end = clauses.sentenceTo(at + needs.length());
            Matcher wrong = pattern.matcher(text).region(clauses.sentenceFrom(at), end);
            wrong.useTransparentBounds(true).useAnchoringBounds(false);
            while (wrong.find()) {
                int group = wrong.groupCount();
                hits.add(new Hit(passage, wrong.start(group), wrong.end(group)));
            }
            at = text.indexOf(needs, end);
        }
        return hits;
    }
}
