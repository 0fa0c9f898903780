package cn.nianbao.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({
        "公开政府信息226条, 226, 条, 公开政府信息, false",
        "'公开 1,234 条', 1234, 条, 公开, false",
        "发放资料5万余份, 50000, 份, 发放资料, true",
        "发放资料3.2万份, 32000, 份, 发放资料, false",
        "收取１２件, 12, 件, 收取, false",
        "收到申请二十三件, 23, 件, 收到申请, false",
        "收到申请一百零五件, 105, 件, 收到申请, false",
        "阅读量近2亿次, 200000000, 次, 阅读量近, true",
        "展板200余块, 200, 块, 展板, true",
        "投入36.5万元, 365000.0, 元, 投入, false",
        "同比增长12.5%, 12.5, %, 同比增长, false",
        "提高3.1个百分点, 3.1, 个百分点, 提高, false",
        "约30人次参加, 30, 人次, 约, true",
        "覆盖90%以上, 90, %, 覆盖, true",
        "演出4场次, 4, 场次, 演出, false",
    })
    void readsAQuantityWithWhatItCounts(String text, String value, String unit, String subject, boolean approximate) {
        List<Quantity> found = quantities(text);
        assertThat(found).hasSize(1);
        Quantity quantity = found.get(0);
        assertThat(quantity.value()).isEqualByComparingTo(value);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(quantity.subject()).isEqualTo(subject);
        assertThat(quantity.approximate()).isEqualTo(approximate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自2025年1月1日起至12月31日止",
                "国办公开办函〔2021〕30号",
                "《条例》第二十条第（五）项",
                "电话：0951-7068553，邮编：755000",
                "网址 http://www.example.cn/2025/12个",
                "拨打12345热线",
                "三审三校制度",
                "一是加强领导，二是压实责任",
                "每一个环节",
                "“8·29”事故",
                "4.及时公开",
                "第30条",
            })
    void passesOverFiguresThatCountNothing(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @Test
    void aPlaceCutsOutTheFigureWithItsUnit() {
        String text = "上一句。其中政策解读 45 条，回应关切3件。";
        Section section = new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", text);
        List<Quantity> found = Prose.of(section).get(1).quantities();
        assertThat(found)
                .extracting(quantity ->
                        text.substring(quantity.at().from(), quantity.at().to()))
                .containsExactly("45 条", "3件");
        assertThat(found).extracting(Quantity::subject).containsExactly("其中政策解读", "回应关切");
    }

    @Test
    void sentencesEndAtFullStopsAndParagraphs() {
        Section section = new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", "甲。乙；丙\n\n丁！");
        assertThat(Prose.of(section)).extracting(Sentence::text).containsExactly("甲。", "乙；丙", "丁！");
    }

    private static List<Quantity> quantities(String text) {
        Section section = new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", text);
        return Prose.of(section).stream()
                .flatMap(sentence -> sentence.quantities().stream())
                .toList();
    }
}
