package cn.nianbao.reader.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What several readings of one figure come to.
 *
 * @param text the likeliest; empty where nothing was read
 * @param others what it may be as well, the text itself where only its ink speaks against it; an empty one where nothing was read
 * @param certain whether nearly all readings say the same, and the figure's ink does not say otherwise
 */
record FigureReading(String text, List<String> others, boolean certain) {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,10})?|[/-]");
    /** What specks and the remains of rulings become at either end. */
    private static final Pattern DIRT = Pattern.compile("^[ .]{1,9}|[ .-]{1,9}$|(?<=\\d) (?=\\d)");

    private static final int TIMES_AS_MANY = 3;
    private static final int UNANIMOUS = 4;

    static FigureReading of(List<String> readings, FigureShape shape) {
        if (shape.dash()) {
            return new FigureReading("—", List.of(), true);
        }
        Map<String, Integer> votes = votes(readings);
        List<String> sorted = votes.keySet().stream()
                .sorted(Comparator.comparing((String figure) -> digits(figure) != shape.digits())
                        .thenComparing(figure -> -votes.get(figure)))
                .toList();
        if (sorted.isEmpty()) {
            return new FigureReading("", List.of(""), false);
        }
        String best = sorted.get(0);
        List<String> others = sorted.subList(1, sorted.size());
        boolean certain = isCertain(best, others, votes, shape);
        return new FigureReading(best, certain || !others.isEmpty() ? others : List.of(best), certain);
    }

    /** Digits may touch and so be fewer pieces than digits; more pieces than digits say that one was passed over. */
    private static boolean isCertain(String best, List<String> others, Map<String, Integer> votes, FigureShape shape) {
        int dissent = others.stream()
                .filter(other -> digits(other) >= shape.digits())
                .mapToInt(votes::get)
                .sum();
        return digits(best) == shape.digits()
                ? votes.get(best) > 1 && votes.get(best) >= TIMES_AS_MANY * dissent
                : digits(best) > shape.digits() && votes.get(best) >= UNANIMOUS && others.isEmpty();
    }

    private static Map<String, Integer> votes(List<String> readings) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (String reading : readings) {
            String figure =
                    reading.equals("-") ? reading : DIRT.matcher(reading).replaceAll("");
            if (FIGURE.matcher(figure).matches()) {
                votes.merge(figure, 1, Integer::sum);
            }
        }
        return votes;
    }

    private static int digits(String figure) {
        return (int)
                figure.chars().filter(c -> c != '.' && c != '-' && c != '+').count();
    }
}
