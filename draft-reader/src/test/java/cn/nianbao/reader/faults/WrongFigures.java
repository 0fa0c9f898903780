package cn.nianbao.reader.faults;

import static cn.nianbao.check.Severity.WARNING;

import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One figure of a consistent text changed, whatever the text's wording. */
final class WrongFigures {

    private static final Pattern CASES = Pattern.compile("(\\d+)件");
    private static final Pattern ITEMS = Pattern.compile("(\\d+)条");
    private static final Pattern RATE = Pattern.compile("(\\d+\\.\\d)%");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d)?)万元");

    static final List<Fault> ALL = List.of(
            Fault.of(
                    "N-TABLE-DIFF",
                    "requests",
                    (story, random) -> change(story, random, SectionKind.OVERVIEW, CASES, WrongFigures::isOfRequests)),
            Fault.of(
                    "N-TABLE-DIFF",
                    "proceedings",
                    (story, random) ->
                            change(story, random, SectionKind.PROCEEDINGS, CASES, (sentence, figure) -> true)),
            Fault.of(
                    "N-TABLE-DIFF",
                    "documents in force or made",
                    (story, random) -> change(
                            story,
                            random,
                            SectionKind.OVERVIEW,
                            CASES,
                            (sentence, figure) -> sentence.contains("规范性文件"))),
            Fault.of(
                            "N-TABLE-DIFF",
                            "decisions",
                            (story, random) -> change(
                                    story,
                                    random,
                                    SectionKind.OVERVIEW,
                                    CASES,
                                    (sentence, figure) -> sentence.contains("决定")))
                    .as(WARNING),
            Fault.of(
                            "N-TABLE-DIFF",
                            "fees",
                            (story, random) -> change(
                                    story,
                                    random,
                                    SectionKind.OVERVIEW,
                                    AMOUNT,
                                    (sentence, figure) -> sentence.contains("收费")))
                    .as(WARNING),
            Fault.of(
                    "N-PARTS",
                    "of all items",
                    (story, random) -> change(story, random, SectionKind.OVERVIEW, ITEMS, WrongFigures::isPart)),
            Fault.of(
                    "N-RATE",
                    "any",
                    (story, random) -> change(story, random, SectionKind.OVERVIEW, RATE, (sentence, figure) -> true)));

    private WrongFigures() {}

    private static boolean isOfRequests(String sentence, String figure) {
        return sentence.contains("申请");
    }

    /** A part made larger is more than the total. */
    private static boolean isPart(String sentence, String figure) {
        int[] figures = ITEMS.matcher(sentence)
                .results()
                .mapToInt(result -> Integer.parseInt(result.group(1)))
                .toArray();
        int largest = Arrays.stream(figures).max().orElse(0);
        return figures.length == 4
                && Arrays.stream(figures).sum() == 2 * largest
                && Integer.parseInt(figure) != largest;
    }

    /** Adds to one figure of those that may be changed; null where there is none. */
    private static Place change(
            Story story, Random random, SectionKind section, Pattern figures, BiPredicate<String, String> may) {
        List<String> paragraphs = story.chapter(section).paragraphs;
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i);
            List<MatchResult> found = figures.matcher(text)
                    .results()
                    .filter(result -> may.test(sentence(text, result.start()), result.group(1)))
                    .toList();
            if (!found.isEmpty()) {
                MatchResult figure = found.get(random.nextInt(found.size()));
                String wrong = new BigDecimal(figure.group(1))
                        .add(BigDecimal.valueOf(more(story, random)))
                        .toPlainString();
                paragraphs.set(i, text.substring(0, figure.start(1)) + wrong + text.substring(figure.end(1)));
                return Place.words(wrong);
            }
        }
        return null;
    }

    /** With those carried over, the requests received would be right again. */
    private static int more(Story story, Random random) {
        int more = 1 + random.nextInt(9);
        return more == story.figures.get("requests/2/total") ? more + 1 : more;
    }

    private static String sentence(String text, int at) {
        int end = text.indexOf('。', at);
        return text.substring(text.lastIndexOf('。', at) + 1, end < 0 ? text.length() : end);
    }
}
