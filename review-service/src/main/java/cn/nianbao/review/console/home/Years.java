package cn.nianbao.review.console.home;

import cn.nianbao.format.StatutoryFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years that have reports. */
final class Years {

    private Years() {}

    /** The newest first. */
    static List<Integer> until(LocalDate today) {
        return IntStream.iterate(today.getYear(), year -> year - 1)
                .takeWhile(year -> StatutoryFormat.forYear(year).isPresent())
                .boxed()
                .toList();
    }

    /** The year that everybody reports on now. */
    static int inHand(LocalDate today) {
        return today.getYear() - 1;
    }
}
