package cn.nianbao.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables as the official forms draw them; each golden is the form as text, a merged cell with its spans. */
class FormGridTest {

    @Test
    void table_three_of_2021() throws IOException {
        assertThat(drawn("2021", "requests")).isEqualTo(golden("requests-2021.txt"));
    }

    @Test
    void table_four_has_its_figures_in_one_line() throws IOException {
        assertThat(drawn("2021", "proceedings")).isEqualTo(golden("proceedings-2021.txt"));
        assertThat(drawn("2019", "proceedings")).isEqualTo(golden("proceedings-2021.txt"));
    }

    @Test
    void small_tables_of_2019() throws IOException {
        assertThat(drawn("2019", "a20-6")).isEqualTo(golden("a20-6-2019.txt"));
    }

    @Test
    void a_result_without_parts_of_its_own_reaches_to_the_places() {
        assertThat(drawn("2019", "requests")).contains("（六）其他处理 1x2 | requests/3.6/natural-person");
    }

    @Test
    void every_figure_names_the_heads_of_its_row_and_column() {
        FormGrid grid = grid("2021", "requests");
        FormGrid.Place place = grid.rows().get(4).places().get(1);
        assertThat(place.cell().toString()).isEqualTo("requests/3.3.1/enterprise");
        List<String> words = List.of(place.headers().split(" ")).stream()
                .map(id -> text(grid, id))
                .toList();
        assertThat(words).containsExactly("三、本年度办理结果", "（三）不予公开", "1.属于国家秘密", "申请人情况", "法人或其他组织", "商业企业");
    }

    private static String text(FormGrid grid, String id) {
        List<FormGrid.Head> heads =
                grid.headRows().stream().flatMap(List::stream).collect(Collectors.toList());
        grid.rows().forEach(row -> heads.addAll(row.heads()));
        return heads.stream()
                .filter(head -> head.id().equals(id))
                .map(FormGrid.Head::text)
                .collect(Collectors.joining(" and "));
    }

    private static FormGrid grid(String format, String table) {
        return FormGrid.of(StatutoryFormat.of(format).orElseThrow().table(table));
    }

    private static String drawn(String format, String table) {
        FormGrid grid = grid(format, table);
        StringBuilder text = new StringBuilder(grid.caption()).append('\n');
        if (grid.corner() != null) {
            text.append("[%s %dx%d]\n"
                    .formatted(
                            grid.corner().text(),
                            grid.corner().rowspan(),
                            grid.corner().colspan()));
        }
        grid.headRows().forEach(heads -> text.append(line(heads)).append('\n'));
        for (FormGrid.Row row : grid.rows()) {
            text.append(line(row.heads())).append(row.heads().isEmpty() ? "" : " | ");
            text.append(
                    row.places().stream().map(place -> place.cell().toString()).collect(Collectors.joining(" ")));
            text.append('\n');
        }
        return text.toString();
    }

    private static String line(List<FormGrid.Head> heads) {
        return heads.stream()
                .map(head -> "%s %dx%d".formatted(head.text(), head.rowspan(), head.colspan()))
                .collect(Collectors.joining(" | "));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = FormGridTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
