package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The labelled rows of the tables of one section, in the form's order; made once for all drafts. */
final class RowLabels {

    private static final Map<String, List<RowLabels>> BY_FORMAT = StatutoryFormat.all().stream()
            .collect(Collectors.toUnmodifiableMap(StatutoryFormat::id, RowLabels::sections));

    private final List<StatutoryTable> tables;
    private final List<RowLabel> rows;
    /** For every wording the rows that may be worded so. */
    private final Map<String, List<Integer>> worded = new HashMap<>();

    private final double[] none;

    private RowLabels(List<StatutoryTable> tables) {
        this.tables = tables;
        this.rows = tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> new RowLabel(table, row)))
                .toList();
        none = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            rows.get(i).wordings().forEach(words -> worded.computeIfAbsent(words, first -> new ArrayList<>())
                    .add(row));
        }
    }

    /** Those of each section that has labelled rows. */
    static Collection<RowLabels> of(StatutoryFormat format) {
        return BY_FORMAT.get(format.id());
    }

    private static List<RowLabels> sections(StatutoryFormat format) {
        Map<SectionKind, List<StatutoryTable>> bySection = format.tables().stream()
                .filter(table -> !table.oneRow())
                .collect(Collectors.groupingBy(StatutoryTable::section, LinkedHashMap::new, Collectors.toList()));
        return bySection.values().stream().map(RowLabels::new).toList();
    }

    List<StatutoryTable> tables() {
        return tables;
    }

    RowLabel row(int number) {
        return rows.get(number);
    }

    int size() {
        return rows.size();
    }

    /**
     * How well they fit each row, 0 or less where they do not; the same {@link #none} where they fit no row. Labels that say one row
     * wholly are like no other.
     */
    double[] fits(Said said) {
        double[] fits = none;
        boolean exact = false;
        for (String words : said.wordings()) {
            List<Integer> wordedSo = worded.get(words);
            for (int i = 0; wordedSo != null && i < wordedSo.size(); i++) {
                int row = wordedSo.get(i);
                exact = true;
                fits = with(fits, row, rows.get(row).fit(said));
            }
        }
        if (!exact && said.oneLabel()) {
            for (int row = 0; row < none.length; row++) {
                fits = with(fits, row, rows.get(row).likeness(said));
            }
        }
        return fits;
    }

    private double[] with(double[] fits, int row, double fit) {
        if (fit == 0) {
            return fits;
        }
        double[] some = fits == none ? none.clone() : fits;
        some[row] = fit;
        return some;
    }

    /** What fits no row. */
    double[] none() {
        return none;
    }
}
