package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.prose.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                wrong.computeIfAbsent(subject(fact), key -> new ArrayList<>()).add(fact);
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
        Reading first = readings.get(0);
        StringBuilder message = new StringBuilder(Narrative.place(fact.section()))
                .append("写")
                .append(Words.quote(fact.words(), LONGEST_QUOTE))
                .append("，而")
                .append(first.words())
                .append("，相差 ")
                .append(difference(fact, first));
        readings.stream()
                .skip(1)
                .filter(reading -> !first.cells().containsAll(reading.cells()))
                .forEach(reading -> message.append("；与").append(reading.words()).append(" 也不一致"));
        return message.append("。").append(advice(fact)).toString();
    }

    private static String difference(Fact fact, Reading reading) {
        BigDecimal said = fact.value().movePointLeft(fact.indicator().scale());
        return said.subtract(reading.sum()).abs().stripTrailingZeros().toPlainString();
    }

    private static String advice(Fact fact) {
        return switch (fact.indicator().severity()) {
            case ERROR -> "请核对台账，把正文和表格改成一致。";
            default -> "如果两处口径不同，请在正文写明口径；否则请改成一致。";
        };
    }
}
