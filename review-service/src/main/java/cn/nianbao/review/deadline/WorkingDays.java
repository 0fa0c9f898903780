package cn.nianbao.review.deadline;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The official working days (Asia/Shanghai): weekends and holidays off, and the weekend days that the State Council's yearly
 * notice makes working days. A year whose notice is not out counts weekends only, and what is reckoned in it is provisional.
 */
public final class WorkingDays {

    private static final WorkingDays OFFICIAL = read();

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> works = new HashSet<>();
    private final Set<Integer> known;

    private WorkingDays(List<Notice> notices) {
        notices.forEach(notice -> {
            notice.off().stream().flatMap(WorkingDays::days).forEach(off::add);
            notice.works().stream().map(LocalDate::parse).forEach(works::add);
        });
        known = notices.stream().map(Notice::year).collect(Collectors.toUnmodifiableSet());
    }

    /** A year's notice: days off as dates or {@code from/to}, and weekend days that work. */
    private record Notice(int year, String notice, List<String> off, List<String> works) {}

    /** The notices that come with this release. */
    public static WorkingDays official() {
        return OFFICIAL;
    }

    private static WorkingDays read() {
        try (InputStream data = WorkingDays.class.getResourceAsStream("working-days.json")) {
            return new WorkingDays(new ObjectMapper().readValue(data, new TypeReference<List<Notice>>() {}));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return works.contains(day) || !weekend && !off.contains(day);
    }

    /**
     * Working days left: those after {@code from} up to and including {@code to}; negative when {@code to} is past.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day that lies so many working days before another. */
    public LocalDate before(LocalDate day, int workingDays) {
        LocalDate earlier = day;
        for (int left = workingDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (isWorkingDay(earlier)) {
                left--;
            }
        }
        return earlier;
    }

    /** The day that lies so many working days after another. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate later = day;
        for (int left = workingDays; left > 0; ) {
            later = later.plusDays(1);
            if (isWorkingDay(later)) {
                left--;
            }
        }
        return later;
    }

    /** Whether the notice of that day's year is not known, so that only weekends are counted. */
    public boolean isProvisional(LocalDate day) {
        return !known.contains(day.getYear());
    }

    /**
     * The year whose notice should be here by now and is not. The State Council's comes out in November; from 1 December the
     * statutory date of January is near enough that its working days must be right.
     */
    public Optional<Integer> missing(LocalDate today) {
        return Optional.of(today.plusMonths(1).getYear()).filter(year -> !known.contains(year));
    }

    private static Stream<LocalDate> days(String span) {
        String[] ends = span.split("/");
        LocalDate first = LocalDate.parse(ends[0]);
        return first.datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
    }
}
