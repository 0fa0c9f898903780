package cn.nianbao.format;

import cn.nianbao.report.CellId;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statutory format of the annual report. Two are known: 国办公开办函〔2019〕60号 for 2019 and 2020, and
 * 国办公开办函〔2021〕30号 since. They are data, so that a third is a file and no code.
 *
 * @param document the notice that prescribes it
 * @param firstYear the first year reported on
 * @param lastYear the last year reported on; null while the format is in force
 */
public record StatutoryFormat(
        String id, String document, int firstYear, Integer lastYear, List<StatutoryTable> tables) {

    private static final Map<String, StatutoryFormat> ALL = load();

    public StatutoryFormat {
        tables = List.copyOf(tables);
    }

    public static List<StatutoryFormat> all() {
        return List.copyOf(ALL.values());
    }

    /** The format of that id, such as {@code 2021}. */
    public static Optional<StatutoryFormat> of(String id) {
        return Optional.ofNullable(id).map(ALL::get);
    }

    /** The format that a report of that year must use; empty before 2019, when there was none. */
    public static Optional<StatutoryFormat> forYear(int year) {
        return ALL.values().stream().filter(format -> format.covers(year)).findFirst();
    }

    public boolean covers(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /** Every cell of every table, in the order of the form. */
    public List<CellId> cells() {
        return tables.stream().flatMap(table -> table.cells().stream()).toList();
    }

    public StatutoryTable table(String tableId) {
        return tables.stream()
                .filter(table -> table.id().equals(tableId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这张表：" + tableId));
    }

    /** A cell in words that a clerk finds on paper: table, row, column. */
    public String words(CellId cell) {
        StatutoryTable table = table(cell.table());
        return table.caption() + "“" + label(table.rows(), cell.row()) + "”行“" + label(table.columns(), cell.column())
                + "”列";
    }

    private static String label(List<Label> labels, String id) {
        return labels.stream()
                .filter(label -> label.id().equals(id))
                .findFirst()
                .map(Label::fullText)
                .orElseThrow(() -> new IllegalArgumentException("没有这一行或列：" + id));
    }

    private record Data(List<StatutoryFormat> formats) {}

    private static Map<String, StatutoryFormat> load() {
        ObjectMapper mapper = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream in = StatutoryFormat.class.getResourceAsStream("statutory-formats.json")) {
            Map<String, StatutoryFormat> formats = new LinkedHashMap<>();
            mapper.readValue(in, Data.class).formats().forEach(format -> formats.put(format.id(), format));
            return formats;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
