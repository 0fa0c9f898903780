package cn.nianbao.review.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.review.agency.AgencyRegister.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexTemplateTest {

    private static Entry entry(String code, String parent, Map<String, String> index) {
        return new Entry(code, code, code, "department", parent, null, false, null, index, null, null);
    }

    @Test
    void aLineWithoutItsFactIsLeftOut() {
        IndexTemplate template = new IndexTemplate(Map.of("索引号", "{code}-{year}", "成文日期", "{signedOn}", "发文字号", ""));
        Map<IndexFact, String> facts = Map.of(IndexFact.CODE, "a$1", IndexFact.YEAR, "2025");
        assertThat(template.filled(facts::get)).isEqualTo(Map.of("索引号", "a$1-2025"));
    }

    @Test
    void anUnknownFactIsTold() {
        assertThatThrownBy(() -> new IndexTemplate(Map.of("索引号", "{number}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{number}")
                .hasMessageContaining("{year}");
    }

    @Test
    void linesAreInheritedReplacedAndTakenOut() {
        Map<String, String> own = new HashMap<>();
        own.put("公开方式", null);
        own.put("发布机构", "某局办公室");
        RegisterLines lines = new RegisterLines(List.of(
                entry("bureau", "city", own),
                entry("school", "bureau", null),
                entry("city", null, Map.of("公开方式", "主动公开", "发布机构", "{name}", "有效性", "有效"))));
        assertThat(lines.template("school").lines()).isEqualTo(Map.of("发布机构", "某局办公室", "有效性", "有效"));
        assertThat(lines.template("city").lines()).hasSize(3);
    }

    @Test
    void parentsInACircleAreTold() {
        RegisterLines lines = new RegisterLines(List.of(entry("a", "b", null), entry("b", "a", null)));
        assertThatThrownBy(() -> lines.template("a")).hasMessageContaining("首尾相连");
    }
}
