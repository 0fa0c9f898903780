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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公开1,234,567条|1234567条",
                "公开123,456条|123456条",
                "公开12,34条|34条",
                "公开1234,567条|567条",
                "公开1,2345条|2345条",
                "公开1，234条|1条 234条",
                "公开１．５万条|15000条",
                "公开1.5.6条|6条",
                "公开9.条款|",
                "收到十件|10件",
                "收到十二件|12件",
                "收到二十件|20件",
                "收到两千零三十件|2030件",
                "收到二百〇五件|205件",
                "收到二三件|3件",
                "阅读3 万次|30000次",
                "阅读2万亿次|2000000000000次",
                "阅读量3亿次|300000000次",
                "收到申请一件|1件",
                "收到申请一件，办结|1件",
                "收到申请零件。|0件",
                "办好一件事|",
                "建立一个。|",
                "收到申请二件事项|2件",
                "举办三场次活动|3场次",
                "接待五人次|5人次",
                "建设五个平台|",
                "成立三组|",
                "收取2亿元|200000000元",
                "收取3余亿元|300000000元",
                "收取5余 万元|50000元",
                "收取50元|50元",
                "占５０％|50%",
                "占50 %|50%",
                "共12　件|12件",
                "分别为51、30、15条|51条 30条 15条",
                "分别为51和15条|51条 15条",
                "分别为51，15条|51条 15条",
                "分别为51、 15 条|51条 15条",
                "分别为51、十五条|15条",
                "第五条|",
                "第5条|",
                "文号5、6|",
                "房号A4份|",
                "编号b12件|",
                "编号Z1件|",
                "编号z9件|",
                "见a-12件|12件",
                "见http://a.cn 3次|3次",
                "见www.a.cn共3条|3条",
                "5件|5件",
            })
    void readsNumeralsAsPeopleDo(String text, String expected) {
        List<String> found = quantities(text).stream()
                .map(quantity -> quantity.value().toPlainString() + quantity.unit())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aRowOfFiguresHasAnEnd() {
        String row = "分别为" + "7、".repeat(20) + "7件";
        assertThat(quantities(row)).hasSize(21);
        assertThat(quantities("分别为" + "7、".repeat(21) + "7件")).hasSize(21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约30件", "大约30件", "近30件", "将近30件", "接近30件", "超30件", "超过30件", "逾30件", "不少于30件", "不低于30件", "约 30件", "30余件",
                "30多件", "30几件", "30来件", "30件左右", "30件以上", "30件以内", "30件上下", "30 余件"
            })
    void someWordsMakeAFigureInexact(String text) {
        assertThat(quantities("受理" + text)).hasSize(1).allMatch(Quantity::approximate);
        assertThat(quantities("大约，受理了三十件以外的30件事")).noneMatch(Quantity::approximate);
    }

    @Test
    void whatIsWrittenIsKeptBesideWhatItMeans() {
        assertThat(quantities("发放 5余万 份，编印3.2 万册，共１２本"))
                .extracting(Quantity::raw)
                .containsExactly("5余万", "3.2 万", "１２");
        assertThat(quantities("发放 5余万 份，编印3.2 万册，共１２本"))
                .extracting(
                        quantity -> quantity.at().from() + "-" + quantity.at().to())
                .containsExactly("3-8", "11-17", "19-22");
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
