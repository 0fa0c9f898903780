package cn.nianbao.check.links;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** What the rules of links find in a sentence of section one. */
final class Linked {

    static final Contacts REGISTER = new Contacts(
            "0999",
            List.of("https://www.anlan.gov.cn", "http://anlan12345.cn"),
            List.of("0999-0000012"),
            List.of("xxgk@anlan.gov.cn"));

    private Linked() {}

    static Report saying(String text) {
        return Reworded.text(zero("2021"), SectionKind.OVERVIEW, text);
    }

    static Context context(Contacts contacts) {
        return new Context(new AgencyFacts("a", null, null, null, null, contacts), null, null);
    }

    static List<Finding> in(String text, Contacts contacts, String rule) {
        return Found.in(saying(text), context(contacts), rule);
    }

    static List<Finding> in(String text, String rule) {
        return in(text, Contacts.UNKNOWN, rule);
    }

    /** The only finding, a notice that lights just these words. */
    static Finding one(String text, String lit, Contacts contacts, String rule) {
        List<Finding> found = in(text, contacts, rule);
        assertThat(found).as(text).hasSize(1);
        Finding finding = found.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.spans()).hasSize(1);
        assertThat(text.substring(
                        finding.spans().get(0).from(), finding.spans().get(0).to()))
                .isEqualTo(lit);
        return finding;
    }
}
