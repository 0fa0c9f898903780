package cn.nianbao.check.narrative;

import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reports that say something, and what is found of it. */
final class Said {

    static final String ASPECTS = "主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作按要求开展。";

    /** Table three: 203 new, 10 carried over, 198 closed, 15 carried on; table four: 10, 4 and 5 cases; documents 3, 2, 17. */
    private static final String FIGURES = """
            requests/1/total 203
            requests/2/total 10
            requests/3.1/total 55
            requests/3.2/total 23
            requests/3.3.4/total 12
            requests/3.3.7/total 29
            requests/3.4.1/total 32
            requests/3.4.2/total 8
            requests/3.5.1/total 20
            requests/3.5.2/total 6
            requests/3.6.3/total 13
            requests/3.7/total 198
            requests/4/total 15
            proceedings/reconsideration/upheld 4
            proceedings/reconsideration/corrected 1
            proceedings/reconsideration/other 2
            proceedings/reconsideration/pending 3
            proceedings/reconsideration/total 10
            proceedings/litigation-direct/upheld 2
            proceedings/litigation-direct/pending 2
            proceedings/litigation-direct/total 4
            proceedings/litigation-after-reconsideration/upheld 3
            proceedings/litigation-after-reconsideration/pending 2
            proceedings/litigation-after-reconsideration/total 5
            a20-1/normative-documents/issued 3
            a20-1/normative-documents/repealed 2
            a20-1/normative-documents/in-force 17
            a20-6/penalties/decisions 243
            a20-5/licensing/decisions 1286
            a20-8/fees/amount 18.8710
            """;

    private Said() {}

    /** The report of 2025 that says this in section one, beside what every section one must say. */
    static Report overview(String text) {
        return in(busy(), SectionKind.OVERVIEW, text + "\n" + ASPECTS);
    }

    /** A report whose tables hold figures. */
    static Report busy() {
        Report report = zero("2021");
        for (String line : FIGURES.lines().toList()) {
            String[] words = line.split(" ");
            report = with(report, words[0], words[1]);
        }
        return report;
    }

    static Report in(Report report, SectionKind kind, String text) {
        List<Section> sections = new ArrayList<>();
        report.sections().forEach(section -> sections.add(section.kind() == kind ? section.withText(text) : section));
        return report.withSections(sections);
    }

    /** The same report, by an agency of another name. */
    static Report by(Report report, String agency) {
        return report.as(report.agencyCode(), agency, report.year(), report.version());
    }

    /** What the rules on prose find. */
    static List<Finding> found(Report report, Context context) {
        return Checker.check(NarrativeRules.ALL, report, context).findings();
    }

    static List<Finding> found(Report report) {
        return found(report, new Context(null, null, null));
    }

    static List<Finding> found(Report report, String rule) {
        return found(report).stream().filter(f -> f.rule().equals(rule)).toList();
    }

    /** The only finding of all. */
    static Finding one(Report report) {
        return one(report, new Context(null, null, null));
    }

    static Finding one(Report report, Context context) {
        List<Finding> found = found(report, context);
        assertThat(found).extracting(Finding::message).hasSize(1);
        return found.get(0);
    }

    /** Such as N-PARTS error. */
    static List<String> brief(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.severity().word())
                .toList();
    }

    /** The words that a finding lights up. */
    static List<String> lit(Report report, Finding finding) {
        return finding.spans().stream().map(span -> words(report, span)).toList();
    }

    static List<String> cells(Finding finding) {
        return finding.cells().stream().map(Object::toString).toList();
    }

    private static String words(Report report, TextSpan span) {
        return report.sections().stream()
                .filter(section -> section.id().equals(span.section()))
                .findFirst()
                .orElseThrow()
                .text()
                .substring(span.from(), span.to());
    }
}
