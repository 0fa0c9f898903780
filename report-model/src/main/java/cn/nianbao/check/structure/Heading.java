package cn.nianbao.check.structure;

import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections as the report itself counts them. A heading that starts at one again below a section is a heading within that
 * section: agencies number their problems and measures like that.
 *
 * @param number null where the heading bears none
 */
record Heading(Section section, Integer number) {

    private static final List<String> NUMERALS =
            List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五");

    static List<Heading> of(Report report) {
        List<Heading> top = new ArrayList<>();
        int within = 0;
        for (Section section : report.sections()) {
            Heading heading = new Heading(section, value(section.number()));
            boolean unnumberedPreface = section.kind() == SectionKind.PREFACE && section.number() == null;
            if (section.heading() == null || unnumberedPreface) {
                continue;
            }
            within = heading.goesInto(top, within) ? heading.number : 0;
            if (within == 0) {
                top.add(heading);
            }
        }
        return top;
    }

    private boolean goesInto(List<Heading> top, int within) {
        if (number == null || top.isEmpty()) {
            return false;
        }
        boolean startsAgain = number == 1 && top.stream().anyMatch(above -> above.number != null);
        boolean ofSection = section.kind() == SectionKind.EXTRA
                || section.kind() == top.get(top.size() - 1).section.kind();
        return ofSection && (startsAgain || within > 0 && number == within + 1);
    }

    private static Integer value(String number) {
        if (number == null) {
            return null;
        }
        int chinese = NUMERALS.indexOf(number);
        if (chinese >= 0) {
            return chinese + 1;
        }
        return number.matches("\\d{1,2}") ? Integer.valueOf(number) : null;
    }

    /** As the format writes numbers. */
    static String numeral(int number) {
        return number >= 1 && number <= NUMERALS.size() ? NUMERALS.get(number - 1) : String.valueOf(number);
    }

    /** As the draft has it, such as “三、收到和处理政府信息公开申请情况”. */
    String words() {
        return "“" + (section.number() == null ? "" : section.number() + "、") + section.heading() + "”";
    }
}
