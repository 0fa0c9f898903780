package cn.nianbao.check.privacy;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.FindingJson;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** What the rules of privacy find in a sentence of section one. */
final class Held {

    static final Context NOTHING = new Context(null, null, null);

    private Held() {}

    static Report saying(String text) {
        return Reworded.text(zero("2021"), SectionKind.OVERVIEW, text);
    }

    static List<Finding> persons(String text) {
        return Found.in(saying(text), NOTHING, "N-PERSON");
    }

    static List<Finding> secrets(String text) {
        return Found.in(saying(text), NOTHING, "N-SECRET");
    }

    /** The only finding; what it found is nowhere in it. */
    static Finding person(String text, String hidden) {
        List<Finding> found = persons(text);
        assertThat(found).as(text).hasSize(1);
        Finding finding = found.get(0);
        assertThat(FindingJson.write(found).toString()).doesNotContain(hidden);
        assertThat(finding.spans()).as(text).hasSize(1);
        assertThat(text.substring(
                        finding.spans().get(0).from(), finding.spans().get(0).to()))
                .isEqualTo(hidden);
        return finding;
    }
}
