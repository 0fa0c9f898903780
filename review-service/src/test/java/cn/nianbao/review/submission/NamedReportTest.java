package cn.nianbao.review.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context.AgencyFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedReportTest {

    private static final List<AgencyFacts> REGISTER = List.of(
            new AgencyFacts("city", "安澜市人民政府", "安澜市政府", "city", true),
            new AgencyFacts("emergency", "安澜市应急管理局", "市应急管理局", "department", false),
            new AgencyFacts("county-emergency", "清河县应急管理局", "应急管理局", "department", false),
            new AgencyFacts("town", "清河镇人民政府", "清河镇政府", "township", false));

    private static NamedReport read(String name) {
        return NamedReport.of(name, REGISTER);
    }

    @Test
    void aFullNameIsNotAlsoTheShorterOneWithinIt() {
        NamedReport named = read("安澜市应急管理局2025年政府信息公开工作年度报告.docx");
        assertThat(named.agencies()).containsExactly("emergency");
        assertThat(named.year()).hasValue(2025);
    }

    @Test
    void aShortNameWillDo() {
        assertThat(read("（定稿）清河镇政府 2024 年度报告.html").agencies()).containsExactly("town");
        assertThat(read("（定稿）清河镇政府 2024 年度报告.html").year()).hasValue(2024);
    }

    @Test
    void whatIsNotNamedIsNotGuessed() {
        assertThat(read("年报终稿20260120.docx")).isEqualTo(new NamedReport(Set.of(), Optional.empty()));
        assertThat(read("2024年报告（2025年1月修改）.docx").year()).as("which of two").isEmpty();
    }

    @Test
    void twoAgenciesAreBothNamed() {
        assertThat(read("安澜市政府、清河镇政府.docx").agencies()).containsExactlyInAnyOrder("city", "town");
    }
}
