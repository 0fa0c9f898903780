package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLabelTest {

    private static final Place AT = new Place.InText(3, 1, 9);

    private static List<Concern> concerns(String row, String... labels) {
        var table = cn.nianbao.format.StatutoryFormat.of("2021").orElseThrow().table("requests");
        RowLabel label = table.rows().stream()
                .filter(one -> one.id().equals(row))
                .map(one -> new RowLabel(table, one))
                .findFirst()
                .orElseThrow();
        List<Piece> pieces = List.of(labels).stream()
                .map(text -> new Piece(text, Figure.of(text), Vocabulary.words(text), AT, 0, 1))
                .toList();
        Entry entry = new Entry(List.of(0), null, pieces, List.of(), false);
        return OtherLabel.of(new Alignment.Match(label, entry, 0, 0)).stream().toList();
    }

    @Test
    void tellsWordsThatAreNotTheFormats() {
        assertThat(concerns("4", "四、结存下年度继续办理"))
                .containsExactly(new Concern(Concern.Kind.LABEL, "“四、结存下年度继续办理”（格式为“四、结转下年度继续办理”）", AT));
        assertThat(concerns("3.3.1", "三、本年度办理结果", "（三）不予公开", "1.涉及国家秘密"))
                .extracting(Concern::text)
                .containsExactly("“1.涉及国家秘密”（格式为“1.属于国家秘密”）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（二） 部分公开", "(二)部分公开（区分处理的,只计这一情形,不计其他情形）", "部分公开"})
    void leavesWidthBlanksNotesAndNumbersAlone(String label) {
        assertThat(concerns("3.2", label)).isEmpty();
    }

    @Test
    void leavesFoldedAndCutLabelsAlone() {
        assertThat(concerns("3.4.3", "3.补正后申请内", "容仍不明确")).isEmpty();
        assertThat(concerns("3.4.3", "3.补正后申请内")).isEmpty();
        assertThat(concerns("3.6.1", "1.逾期不补正")).isEmpty();
        assertThat(concerns("1", "总计", "一、本年新收政府信息公开申请数量")).isEmpty();
    }
}
