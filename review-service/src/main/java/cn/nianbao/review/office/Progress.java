package cn.nianbao.review.office;

import cn.nianbao.review.agency.Agency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the reports of a year have come among the agencies of one kind, or of all.
 *
 * @param kind the register's word for the kind; empty for all together
 * @param shown that kind in words
 * @param published how many reports are public now
 * @param inHand how many are on their way, or were taken down
 * @param notBegun how many agencies have nothing on its way
 * @param late how many of the two last are past their statutory date
 */
public record Progress(String kind, String shown, int units, int published, int inHand, int notBegun, int late) {

    /** What the words of the register are called. */
    private enum Kind {
        CITY("city", "市政府"),
        COUNTY("county", "县（市、区）政府"),
        DEPARTMENT("department", "部门"),
        TOWNSHIP("township", "乡镇"),
        SUB_DISTRICT("sub-district", "街道");

        private final String word;
        private final String shown;

        Kind(String word, String shown) {
            this.word = word;
            this.shown = shown;
        }

        static String shown(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .map(kind -> kind.shown)
                    .orElse("其他单位");
        }

        static int order(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .map(Kind::ordinal)
                    .orElse(values().length);
        }
    }

    /** Kind by kind; the last one is all of them together. */
    public static List<Progress> of(Collection<String> codes, int year, LocalDate today) {
        Collection<Agency> agencies = Agency.byCode(codes).values();
        List<Outstanding> open = Outstanding.among(agencies, year, today);
        Map<String, Long> units = agencies.stream().collect(Collectors.groupingBy(Agency::kind, Collectors.counting()));
        Map<String, List<Outstanding>> openByKind = open.stream().collect(Collectors.groupingBy(Outstanding::kind));
        Stream<Progress> kinds = units.keySet().stream()
                .sorted((one, other) -> Integer.compare(Kind.order(one), Kind.order(other)))
                .map(kind -> of(kind, Kind.shown(kind), units.get(kind), openByKind.getOrDefault(kind, List.of())));
        long all = units.values().stream().mapToLong(Long::longValue).sum();
        return Stream.concat(kinds, Stream.of(of("", "合计", all, open))).toList();
    }

    private static Progress of(String kind, String shown, long units, List<Outstanding> open) {
        int notBegun = count(open, Outstanding::isNotBegun);
        return new Progress(
                kind,
                shown,
                (int) units,
                (int) units - open.size(),
                open.size() - notBegun,
                notBegun,
                count(open, Outstanding::isLate));
    }

    private static int count(List<Outstanding> open, Predicate<Outstanding> wanted) {
        return (int) open.stream().filter(wanted).count();
    }
}
