package cn.nianbao.review.submission;

import cn.nianbao.check.Context.AgencyFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the name of a file says of the report in it, as in 安澜市应急管理局2025年政府信息公开工作年度报告.docx.
 *
 * @param agencies codes of the agencies of the register that it names
 * @param year empty where it names none, or more than one
 */
record NamedReport(Set<String> agencies, Optional<Integer> year) {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})\\s*年");

    /** Where a name stands within the file's. */
    private record Found(String code, int from, int to) {

        boolean isWithin(Found other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    static NamedReport of(String fileName, Collection<AgencyFacts> register) {
        List<Found> all = register.stream()
                .flatMap(agency -> Stream.of(agency.name(), agency.shortName())
                        .flatMap(name -> find(agency.code(), name, fileName).stream()))
                .toList();
        Set<String> agencies = new TreeSet<>();
        // 市应急管理局 within 安澜市应急管理局 is no second agency
        all.stream()
                .filter(found -> all.stream().noneMatch(found::isWithin))
                .forEach(found -> agencies.add(found.code()));
        return new NamedReport(agencies, year(fileName));
    }

    private static Optional<Found> find(String code, String name, String fileName) {
        int at = name.isBlank() ? -1 : fileName.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.of(new Found(code, at, at + name.length()));
    }

    private static Optional<Integer> year(String fileName) {
        List<Integer> years = new ArrayList<>();
        for (Matcher found = YEAR.matcher(fileName); found.find(); ) {
            years.add(Integer.valueOf(found.group(1)));
        }
        return years.stream().distinct().count() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
