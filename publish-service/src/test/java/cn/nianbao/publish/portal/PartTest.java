package cn.nianbao.publish.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.publish.Sample;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTest {

    private static final Report REPORT = Sample.report("anlan", 2024, 1);

    @Test
    void sections_stand_in_the_order_of_the_record_with_their_tables() {
        assertThat(outline(REPORT.sections()))
                .containsExactly(
                        "null 0",
                        "一、总体情况 0",
                        "二、主动公开政府信息情况 4",
                        "三、收到和处理政府信息公开申请情况 1",
                        "四、政府信息公开行政复议、行政诉讼情况 1",
                        "五、存在的主要问题及改进情况 0",
                        "六、其他需要报告的事项 0");
    }

    @Test
    void tables_of_an_absent_section_are_shown_where_the_format_places_them() {
        List<Section> some = List.of(section(SectionKind.OVERVIEW, "一"), section(SectionKind.OTHER, "二"));
        assertThat(outline(some))
                .containsExactly(
                        "一、总体情况 0", "主动公开政府信息情况 4", "收到和处理政府信息公开申请情况 1", "政府信息公开行政复议、行政诉讼情况 1", "二、其他需要报告的事项 0");
        assertThat(outline(List.of())).containsExactly("主动公开政府信息情况 4", "收到和处理政府信息公开申请情况 1", "政府信息公开行政复议、行政诉讼情况 1");
    }

    @Test
    void tables_are_shown_once_however_often_their_section_comes() {
        List<Section> twice = List.of(section(SectionKind.REQUESTS, "一"), section(SectionKind.REQUESTS, "二"));
        assertThat(outline(twice)).contains("一、收到和处理政府信息公开申请情况 0", "二、收到和处理政府信息公开申请情况 1");
    }

    private static Section section(SectionKind kind, String number) {
        return new Section(kind.word() + number, kind, number, kind.heading(), "");
    }

    private static List<String> outline(List<Section> sections) {
        StatutoryFormat format = StatutoryFormat.of("2021").orElseThrow();
        return Part.of(REPORT.withSections(sections), format, List.of()).stream()
                .map(part -> part.heading() + " " + part.tables().size())
                .toList();
    }
}
