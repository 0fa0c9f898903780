package cn.nianbao.check.narrative;

import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the prose says of an indicator.
 *
 * @param figure null where the words say that there was none
 * @param words as they stand there
 */
record Fact(Indicator indicator, Section section, Figure figure, BigDecimal value, TextSpan at, String words) {

    boolean isExact() {
        return figure == null || !figure.quantity().approximate();
    }

    /** The sums of the tables that it may equal; those of which a cell is uncertain are left out. */
    List<Reading> readings(Narrative narrative) {
        List<Reading> readings = new ArrayList<>();
        for (List<CellPattern> patterns : indicator.readings()) {
            Reading reading = Reading.of(narrative, patterns);
            if (reading != null) {
                readings.add(reading);
            }
        }
        if (figure == null) {
            return readings.subList(0, Math.min(1, readings.size()));
        }
        Indicator.Alike alike = indicator.alike();
        if (alike != null) {
            Reading zero = Reading.of(narrative, alike.ifZero());
            Reading other = Reading.of(narrative, alike.cells());
            if (zero != null && other != null && zero.sum().signum() == 0) {
                readings.add(other);
            }
        }
        return readings;
    }

    /** Whether a sum of the tables, in the prose's unit and as exact as the prose, is the same. */
    boolean is(Reading reading) {
        if (indicator.scale() == 0) {
            return value.compareTo(reading.sum()) == 0;
        }
        BigDecimal said = value.movePointLeft(indicator.scale()).stripTrailingZeros();
        BigDecimal gap = said.subtract(reading.sum()).abs();
        return gap.compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, said.scale()))) < 0;
    }

    boolean holds(Narrative narrative) {
        return readings(narrative).stream().anyMatch(this::is);
    }
}
