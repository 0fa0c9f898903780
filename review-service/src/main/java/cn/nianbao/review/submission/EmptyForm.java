package cn.nianbao.review.submission;

import cn.nianbao.check.Contacts;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report to fill by hand: the year's statutory form with its six headings. Basic data stand there already, out of last
 * year's public report and the register; every other cell is still empty.
 */
final class EmptyForm {

    private static final List<SectionKind> SIX = List.of(
            SectionKind.OVERVIEW,
            SectionKind.DISCLOSURE,
            SectionKind.REQUESTS,
            SectionKind.PROCEEDINGS,
            SectionKind.PROBLEMS,
            SectionKind.OTHER);

    private static final String NUMBERS = "一二三四五六";

    private EmptyForm() {}

    static Report of(ReportCase report, Agency agency, Optional<LastYear> before) {
        StatutoryFormat format = StatutoryFormat.forYear(report.year()).orElseThrow();
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        format.cells()
                .forEach(id -> cells.put(
                        id,
                        before.flatMap(known -> known.cell(id))
                                .orElseGet(() -> Cell.without(CellState.BLANK, null, null))));
        Period period = new Period(LocalDate.of(report.year(), 1, 1), LocalDate.of(report.year(), 12, 31));
        return new Report(
                agency.code(),
                agency.name(),
                report.year(),
                report.version(),
                format.id(),
                agency.name() + report.year() + "年政府信息公开工作年度报告",
                period,
                before.flatMap(LastYear::signedBy).orElse(agency.name()),
                null,
                null,
                sections(before.flatMap(LastYear::preface).orElseGet(() -> preface(report, agency, format))),
                cells);
    }

    private static List<Section> sections(String preface) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("s0", SectionKind.PREFACE, null, null, preface));
        for (int i = 0; i < SIX.size(); i++) {
            SectionKind kind = SIX.get(i);
            sections.add(new Section("s" + (i + 1), kind, NUMBERS.substring(i, i + 1), kind.heading(), ""));
        }
        return sections;
    }

    /** Basis, period and contact, as the format asks; the contact as far as the register knows it. */
    private static String preface(ReportCase report, Agency agency, StatutoryFormat format) {
        return "本报告由" + agency.name() + "依照《中华人民共和国政府信息公开条例》和年度报告格式的规定（" + format.document() + "）编制。报告中的数据自"
                + report.year() + "年1月1日起，至" + report.year() + "年12月31日止。" + contact(agency);
    }

    private static String contact(Agency agency) {
        Contacts contacts = agency.facts().contacts();
        List<String> known = new ArrayList<>();
        Optional.ofNullable(contacts.address()).ifPresent(address -> known.add("地址：" + address));
        contacts.phones().stream().findFirst().ifPresent(phone -> known.add("电话：" + phone));
        contacts.mails().stream().findFirst().ifPresent(mail -> known.add("电子邮箱：" + mail));
        return known.isEmpty() ? "" : "\n如对本报告有疑问，请联系" + agency.name() + "，" + String.join("，", known) + "。";
    }
}
