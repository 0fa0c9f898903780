package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title, preface, sign-off and register name one agency, and in full where the report names itself. A short form there is
 * mentioned; another agency's name is a warning. How running text calls the agency is free.
 */
final class AgencyName implements Rule {

    private static final Pattern REPORT_NAMED =
            Pattern.compile("《\\s?([^《》\\d]{2,40}?)\\s?(\\d{4})\\s?年度?\\s?(?:政府)?信息公开(?:工作)?年?度?报告》");

    private enum Likeness {
        SAME,
        SHORT,
        OTHER
    }

    @Override
    public String code() {
        return "S-NAME";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        String title = TitleAgency.of(subject);
        if (title == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        registered(title, context).ifPresent(findings::add);
        finding("sign", "落款单位写作", report.signedBy(), title, List.of()).ifPresent(findings::add);
        report.sections().stream()
                .filter(section -> section.kind() == SectionKind.PREFACE)
                .forEach(preface -> findings.addAll(named(preface, report, title)));
        return findings;
    }

    private Optional<Finding> registered(String title, Context context) {
        if (context.agency() == null || context.agency().name() == null) {
            return Optional.empty();
        }
        String name = context.agency().name();
        Likeness likeness = likeness(title, name);
        if (likeness == Likeness.SAME) {
            return Optional.empty();
        }
        boolean isShort =
                likeness == Likeness.SHORT || title.equals(context.agency().shortName());
        return Optional.of(Finding.of(
                code(),
                isShort ? Severity.NOTICE : Severity.WARNING,
                "title",
                "报告标题里的单位是“" + title + "”，单位台账里是“" + name + "”。" + (isShort ? "请用全称。" : "请核对是不是交错了稿子，或者单位已经更名。")));
    }

    private List<Finding> named(Section preface, Report report, String title) {
        List<Finding> findings = new ArrayList<>();
        Matcher named = REPORT_NAMED.matcher(preface.text());
        String text = preface.text();
        for (int at = text.indexOf('《'); findings.isEmpty() && at >= 0; at = text.indexOf('《', at + 1)) {
            if (!named.region(at, text.length()).lookingAt()) {
                continue;
            }
            TextSpan span = new TextSpan(preface.id(), named.start(1), named.end(1));
            if (report.year() == null || named.group(2).equals(report.year().toString())) {
                finding("preface", "前言书名号里写作", named.group(1), title, List.of(span))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> finding(String place, String words, String name, String title, List<TextSpan> spans) {
        Likeness likeness = name == null ? Likeness.SAME : likeness(name, title);
        return switch (likeness) {
            case SAME -> Optional.empty();
            case SHORT ->
                Optional.of(Finding.on(
                        code(), Severity.NOTICE, place, words + "“" + name + "”，标题用的是“" + title + "”。请统一用全称。", spans));
            case OTHER ->
                Optional.of(Finding.on(
                        code(),
                        Severity.WARNING,
                        place,
                        words + "“" + name + "”，标题里的单位是“" + title + "”，前后不一致。请核对是否误用了别的单位的稿子，改成同一个全称。",
                        spans));
        };
    }

    private static Likeness likeness(String one, String other) {
        String a = Plain.of(one);
        String b = Plain.of(other);
        if (a.contains(b) || b.contains(a)) {
            return Likeness.SAME;
        }
        return isShortOf(a, b) || isShortOf(b, a) ? Likeness.SHORT : Likeness.OTHER;
    }

    /** 市应急局 takes some of the characters of 安澜市应急管理局, in their order. */
    private static boolean isShortOf(String brief, String full) {
        int found = 0;
        for (int i = 0; i < full.length() && found < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(found)) {
                found++;
            }
        }
        return found == brief.length();
    }
}
