package cn.nianbao.check.structure;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of the sections run on from one: none lost, skipped or given twice. A number skipped with its section is no second fault. */
final class SectionNumber implements Rule {

    @Override
    public String code() {
        return "S-NUMBER";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        List<Heading> headings = Heading.of(report);
        if (!headings.isEmpty() && headings.stream().allMatch(heading -> heading.number() == null)) {
            return List.of(allLost(headings));
        }
        List<Finding> findings = new ArrayList<>();
        Heading before = null;
        int last = 0;
        for (Heading heading : headings) {
            String fault = fault(report, before, last, heading);
            if (!fault.isEmpty()) {
                findings.add(finding(heading, fault));
            }
            before = heading;
            last = heading.number() == null ? last + 1 : heading.number();
        }
        return findings;
    }

    private static String fault(Report report, Heading before, int last, Heading heading) {
        Integer number = heading.number();
        if (number != null && number == last + 1) {
            return "";
        }
        String due = "“" + Heading.numeral(last + 1) + "”";
        if (number == null) {
            return heading.words() + "这个标题没有序号。请补上序号" + due + "。";
        }
        if (number == last) {
            return heading.words() + "与上一部分" + before.words() + "序号相同。请改为" + due + "，后面的序号顺次改。";
        }
        if (number < last) {
            return heading.words() + "排在" + before.words() + "之后，序号倒了。请按顺序改正序号。";
        }
        boolean skipped = IntStream.range(last + 1, number).anyMatch(missing -> !isAbsent(report, missing));
        String above = before == null ? "是第一个标题" : "前面是" + before.words();
        return skipped ? heading.words() + above + "，中间缺序号" + due + "。请核对是漏了一部分，还是序号写错。" : "";
    }

    /** Whether the section that bears this number in the format is not in the report at all. */
    private static boolean isAbsent(Report report, int number) {
        return number <= MissingSection.SIX.size() && !has(report, MissingSection.SIX.get(number - 1));
    }

    private static boolean has(Report report, SectionKind kind) {
        return report.sections().stream().anyMatch(section -> section.kind() == kind);
    }

    private Finding finding(Heading heading, String message) {
        String id = heading.section().id();
        return Finding.on(code(), Severity.WARNING, id, message, List.of(TextSpan.heading(id)));
    }

    /** Pages that number by style lose every number when they are copied out; that is not the agency's fault for certain. */
    private Finding allLost(List<Heading> headings) {
        List<TextSpan> spans = headings.stream()
                .map(heading -> TextSpan.heading(heading.section().id()))
                .toList();
        return Finding.on(code(), Severity.NOTICE, "", "各部分的标题都没有序号。请核对原稿，补上“一、”至“六、”。", spans);
    }
}
