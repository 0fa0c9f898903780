package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What several readings of one figure come to.
 *
 * @param text the likeliest; empty where nothing was read
 * @param others what it may be as well; empty where the readings agree
 */
record FigureReading(String text, List<String> others) {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,10})?|[/-]");
    /** So many readings must say the same, and none that counts as many digits something else. */
    private static final int ENOUGH = 2;

    static FigureReading of(List<String> readings, FigureShape shape) {
        if (shape.dash()) {
            return new FigureReading("—", List.of());
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (String reading : readings) {
            String figure = reading.replaceAll("[ .-]+$|^[ .]+|(?<=\\d) (?=\\d)", "");
            if (FIGURE.matcher(figure).matches()) {
                votes.merge(figure, 1, Integer::sum);
            }
        }
        List<String> sorted = new ArrayList<>(votes.keySet());
        sorted.sort(Comparator.comparing((String figure) -> digits(figure) != shape.digits())
                .thenComparing(figure -> -votes.get(figure)));
        if (sorted.isEmpty()) {
            return new FigureReading("", List.of());
        }
        String best = sorted.get(0);
        boolean sure = digits(best) == shape.digits()
                && votes.get(best) >= ENOUGH
                && sorted.stream().skip(1).noneMatch(other -> digits(other) == shape.digits());
        return new FigureReading(best, sure ? List.of() : sorted.subList(1, sorted.size()));
    }

    private static int digits(String figure) {
        return (int)
                figure.chars().filter(c -> c != '.' && c != '-' && c != '+').count();
    }
}
