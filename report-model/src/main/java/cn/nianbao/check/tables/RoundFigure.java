package cn.nianbao.check.tables;

import cn.nianbao.check.AgencyKind;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Round thousands look like an estimate. A city's own figures are large, and round ones happen. */
final class RoundFigure implements Rule {

    @Override
    public String code() {
        return "N-SUSPECT";
    }

    @Override
    public List<Finding> check(Subject subject) {
        RuleCard card = subject.context().book().card(code());
        if (AgencyKind.of(subject).filter(card.words("large")::contains).isPresent()) {
            return List.of();
        }
        Form form = Form.of(subject);
        BigDecimal whole = card.number("round");
        return form.readTables().stream()
                .flatMap(table -> form.lines(table, Line.Direction.ROW).stream())
                .flatMap(row -> round(row, whole, card).stream())
                .toList();
    }

    private List<Finding> round(Line row, BigDecimal whole, RuleCard card) {
        List<Entry> round = row.entriesThat(entry -> isRound(entry, whole));
        if (round.isEmpty()) {
            return List.of();
        }
        String figures = round.stream().map(Entry::words).collect(Collectors.joining("、"));
        String message = row.words() + figures + "，是整千整万的数。请核对是不是估计数，表里要填实际数。";
        return List.of(Finding.of(code(), card.severity(), "round:" + row.subject(), message, round));
    }

    private static boolean isRound(Entry entry, BigDecimal round) {
        return entry.cell().isNumber()
                && entry.cell().isCertain()
                && entry.figure().compareTo(round) >= 0
                && entry.figure().remainder(round).signum() == 0;
    }
}
