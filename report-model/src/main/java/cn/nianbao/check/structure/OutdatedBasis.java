package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The notice a report cites must be the one in force for its year; many carry that of the years before along. To cite none is
 * allowed and only mentioned.
 */
final class OutdatedBasis implements Rule {

    private static final char BEGINS = '函';
    private static final String OFFICE = "国办公开办";
    private static final Pattern NUMBER = Pattern.compile("〔(\\d{4})〕(\\d+)号");

    /** However the draft writes the brackets of the number. */
    private static final Map<StatutoryFormat, Pattern> CITED = StatutoryFormat.all().stream()
            .collect(Collectors.toMap(Function.identity(), format -> citation(format.document())));

    @Override
    public String code() {
        return "S-BASIS";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return report.year() != null && StatutoryFormat.forYear(report.year()).isPresent();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        StatutoryFormat due = StatutoryFormat.forYear(report.year()).orElseThrow();
        if (!cited(report, due).isEmpty()) {
            return List.of();
        }
        List<Finding> outdated = StatutoryFormat.all().stream()
                .filter(other -> !other.equals(due))
                .map(other -> outdated(report, other, due, cited(report, other)))
                .flatMap(List::stream)
                .toList();
        boolean silent = outdated.isEmpty()
                && report.sections().stream()
                        .anyMatch(section -> !section.text().isBlank())
                && !named(report, context.book().card(code()));
        return silent ? List.of(none(due)) : outdated;
    }

    private List<Finding> outdated(Report report, StatutoryFormat other, StatutoryFormat due, List<TextSpan> spans) {
        String message = report.year() + " 年度报告引用的是" + other.document() + "，这一年度应依据" + due.document() + "。请改正文号和文件名称。";
        return spans.isEmpty() ? List.of() : List.of(Finding.on(code(), Severity.WARNING, other.id(), message, spans));
    }

    private Finding none(StatutoryFormat due) {
        String message = "没有引用年度报告格式的文件。可以不引用；要写的，写" + due.document() + "。";
        return Finding.of(code(), Severity.NOTICE, "none", message);
    }

    private static boolean named(Report report, RuleCard card) {
        return report.sections().stream()
                .anyMatch(section -> card.words("names").stream().anyMatch(section.text()::contains));
    }

    private static List<TextSpan> cited(Report report, StatutoryFormat format) {
        List<TextSpan> spans = new ArrayList<>();
        Pattern citation = CITED.get(format);
        for (Section section : report.sections()) {
            String text = section.text();
            Matcher cited = citation.matcher(text);
            for (int at = text.indexOf(BEGINS); at >= 0; at = text.indexOf(BEGINS, at + 1)) {
                if (!cited.region(at, text.length()).lookingAt()) {
                    continue;
                }
                boolean full = text.startsWith(OFFICE, cited.start() - OFFICE.length());
                spans.add(new TextSpan(
                        section.id(), full ? cited.start() - OFFICE.length() : cited.start(), cited.end()));
            }
        }
        return spans;
    }

    private static Pattern citation(String document) {
        Matcher number = NUMBER.matcher(document);
        if (!number.find()) {
            throw new IllegalArgumentException("文号不完整：" + document);
        }
        String open = "[〔\\[（(【［〈]";
        String close = "[〕\\]）)】］〉]";
        return Pattern.compile(BEGINS + "\\s?" + open + "\\s?" + number.group(1) + "\\s?" + close + "\\s?"
                + number.group(2) + "\\s?号");
    }
}
