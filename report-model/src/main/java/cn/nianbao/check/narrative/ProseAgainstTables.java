package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.prose.TextSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the prose says must be what the tables say; a figure may stand for any of the sums that its indicator names. */
final class ProseAgainstTables implements NarrativeRule {

    private static final int LONGEST_QUOTE = 40;

    @Override
    public String code() {
        return "N-TABLE-DIFF";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        Map<String, List<Fact>> wrong = new LinkedHashMap<>();
        for (Fact fact : narrative.facts()) {
            List<Reading> readings = fact.readings(narrative);
            if (fact.isExact() && !readings.isEmpty() && readings.stream().noneMatch(fact::is)) {
                wrong.computeIfAbsent(subject(fact), key -> new java.util.ArrayList<>())
                        .add(fact);
            }
        }
        return wrong.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue(), narrative))
                .toList();
    }

    private static String subject(Fact fact) {
        return fact.indicator().id() + ":" + fact.section().id() + ":"
                + fact.value().toPlainString();
    }

    private Finding finding(String subject, List<Fact> facts, Narrative narrative) {
        Fact fact = facts.get(0);
        List<Reading> readings = fact.readings(narrative);
        List<TextSpan> spans = facts.stream().map(Fact::at).toList();
        List<Entry> entries = readings.stream()
                .flatMap(reading -> reading.cells().stream())
                .map(FormCell::entry)
                .distinct()
                .toList();
        return Finding.on(code(), fact.indicator().severity(), subject, message(fact, readings), spans)
                .with(entries);
    }

    private static String message(Fact fact, List<Reading> readings) {
        String tables = readings.stream().map(Reading::words).collect(Collectors.joining("，或者 "));
        return Narrative.place(fact.section()) + "写" + Words.quote(fact.words(), LONGEST_QUOTE) + "，而" + tables + "，"
                + difference(fact, readings) + "。" + advice(fact);
    }

    private static String difference(Fact fact, List<Reading> readings) {
        var said = fact.value().movePointLeft(fact.indicator().scale());
        var nearest = readings.stream()
                .map(reading -> said.subtract(reading.sum()).abs())
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();
        return readings.size() == 1
                ? "相差 " + nearest.stripTrailingZeros().toPlainString()
                : "都不一致，最少相差 " + nearest.stripTrailingZeros().toPlainString();
    }

    private static String advice(Fact fact) {
        return switch (fact.indicator().severity()) {
            case ERROR -> "请核对台账，把正文和表格改成一致。";
            default -> "如果两处口径不同，请在正文写明口径；否则请改成一致。";
        };
    }
}
