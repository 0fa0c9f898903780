package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the number before a label, and what is a label's own words. */
class LeadingNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（三）不予公开|(三)|不予公开",
                "(十二)、其他|(十二)|其他",
                "（2）没有现成信息|(2)|没有现成信息",
                "三、本年度办理结果|三|本年度办理结果",
                "一：总体情况|一|总体情况",
                "1.属于国家秘密|1|属于国家秘密",
                "12）其他|12|其他",
                "2，重复申请|2|重复申请",
                "（一二三四）其他||一二三四其他",
                "2.5万元||25万元",
                "123.其他||123其他",
                "三分之一||三分之一",
                "（三||三",
                "总计||总计"
            })
    void isToldFromTheWords(String label, String number, String words) {
        Wording.Numbered numbered = Wording.numbered(label);
        assertThat(numbered.number()).isEqualTo(number == null ? "" : number);
        assertThat(numbered.words()).isEqualTo(words);
    }
}
