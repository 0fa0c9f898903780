package cn.nianbao.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.ReportFixture;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.RuleBook;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;

/** Reports whose section one says what a test wants to have looked through. */
final class Written {

    private Written() {}

    static Report overview(String text) {
        return Reworded.text(ReportFixture.zero("2021"), SectionKind.OVERVIEW, text);
    }

    static List<Finding> find(String rule, String text) {
        return Found.in(overview(text), rule);
    }

    /** The only finding of that rule on words, lighting up exactly these pieces. */
    static Finding one(String rule, String text, String... pieces) {
        Finding finding = Found.one(overview(text), rule);
        assertThat(finding.spans().stream().map(span -> piece(text, span))).containsExactly(pieces);
        return finding;
    }

    private static String piece(String text, TextSpan span) {
        assertThat(span.section()).isEqualTo("s1");
        return text.substring(span.from(), span.to());
    }

    /** What a city's book says of one rule, single quotes standing for double ones. */
    static Context city(String rule, String json) {
        try {
            String book = ("{'rules':{'" + rule + "':" + json + "}}").replace('\'', '"');
            return new Context(null, null, null, RuleBook.builtIn().with(ReportJson.EXACT.readTree(book)));
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
