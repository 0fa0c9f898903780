package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The labelled rows of the tables of one section, in the form's order; made once for all drafts. */
final class RowLabels {

    private static final Map<String, List<RowLabels>> BY_FORMAT = StatutoryFormat.all().stream()
            .collect(Collectors.toUnmodifiableMap(StatutoryFormat::id, RowLabels::sections));

    private static final int MOST_DRAFTS = 64;

    private final List<StatutoryTable> tables;
    private final List<RowLabel> rows;
    private final int fewestColumns;
    private final int mostColumns;
    /** For every wording the rows that may be worded so. */
    private final Map<String, List<Integer>> worded = new HashMap<>();

    private final double[] none;

    /** How well labels fit that drafts repeat. */
    private final Memory<Said, double[]> known = new Memory<>();

    /** How whole drafts lie along the rows. */
    private final Memory<DraftShape, List<Alignment.Step>> alignments = new Memory<>(MOST_DRAFTS);

    private RowLabels(List<StatutoryTable> tables) {
        this.tables = tables;
        this.rows = tables.stream()
                .flatMap(table -> table.rows().stream().map(row -> new RowLabel(table, row)))
                .toList();
        IntSummaryStatistics columns =
                tables.stream().mapToInt(table -> table.columns().size()).summaryStatistics();
        this.fewestColumns = columns.getMin();
        this.mostColumns = columns.getMax();
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

    /** How many columns the narrowest of the tables has. */
    int fewestColumns() {
        return fewestColumns;
    }

    /** How many columns the widest of the tables has. */
    int mostColumns() {
        return mostColumns;
    }

    RowLabel row(int number) {
        return rows.get(number);
    }

    int size() {
        return rows.size();
    }

    /**
     * How well they fit each row at best, however many of the last labels are taken together; 0 or less where they do not, and the
     * same {@link #none} where they fit no row.
     */
    double[] fits(Said labels) {
        return known.of(labels, this::best);
    }

    private double[] best(Said labels) {
        double[] own = own(labels);
        double[] others = labels.shorter() == null ? none : fits(labels.shorter());
        if (own == none || others == none) {
            return own == none ? others : own;
        }
        double[] better = own.clone();
        for (int row = 0; row < better.length; row++) {
            better[row] = Math.max(better[row], others[row]);
        }
        return better;
    }

    /** All of them taken together. Labels that say one row wholly are like no other. */
    private double[] own(Said said) {
        double[] fits = none;
        boolean exact = false;
        for (String words : said.wordings()) {
            for (int row : worded.getOrDefault(words, List.of())) {
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

    /** How a draft lies along the rows, worked out where no draft of that shape is remembered. */
    List<Alignment.Step> alignment(DraftShape draft, Supplier<List<Alignment.Step>> work) {
        return draft.mayComeAgain() ? alignments.of(draft, unknown -> work.get()) : work.get();
    }

    /** What fits no row. */
    double[] none() {
        return none;
    }
}
