package cn.nianbao.publish.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.theme.IndexField;
import cn.nianbao.publish.theme.IndexField.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexEntryTest {

    /** n: narrow, w: wide. Narrow entries stand two to a line. */
    @ParameterizedTest
    @CsvSource({
        "nnnnnnnn, nnnnnnnn",
        "nnnnnnnnw, nnnnnnnnw",
        "nnn, nnw",
        "nwn, www",
        "nnwnn, nnwnn",
        "nnnwnn, nnwwnn",
        "n, w"
    })
    void noEntryHasAHoleBesideIt(String asked, String drawn) {
        List<IndexField> template = asked.chars()
                .mapToObj(each -> new IndexField("名称", Source.TEXT, null, "值", null, each == 'w'))
                .toList();
        Stream<String> lines = IndexEntry.of(template, null).stream().map(entry -> entry.wide() ? "w" : "n");
        assertThat(String.join("", lines.toList())).isEqualTo(drawn);
    }
}
