package cn.nianbao.reader.statutory;

import cn.nianbao.check.tables.Equation;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nothing read from a picture is certain: every figure on a scanned page is to be confirmed, with all that it may be. The sums
 * decide between readings where they can, and tell which figures to look at first.
 */
public final class ScannedFigures {

    private static final String UNLIKE = "扫描件上这一格识别出几种结果，合计也不能判定是哪一种，请对照扫描件填写";
    private static final String ILLEGIBLE = "扫描件上这一格有字，但认不出是什么，请对照扫描件填写";
    private static final String BY_SUMS = "由扫描件识别，结果不止一种，取了与合计相符的一种，请对照扫描件确认";

    private static final String BROKEN = "扫描件上这一格的笔画和识别出的数字对不上，可能漏了字";

    private final Draft draft;
    private final Map<CellId, Cell> cells;
    private final List<Equation> equations;
    private final Map<CellId, List<OtherReading>> others = new LinkedHashMap<>();
    private final Set<CellId> bySums = new LinkedHashSet<>();
    private final Set<CellId> broken = new LinkedHashSet<>();

    private ScannedFigures(Draft draft, Map<CellId, Cell> cells, List<Equation> equations) {
        this.draft = draft;
        this.cells = new LinkedHashMap<>(cells);
        this.equations = equations;
        cells.forEach((id, cell) -> {
            List<OtherReading> there = draft.otherReadings().stream()
                    .filter(other -> stands(other.at(), cell.at()))
                    .toList();
            // the place of a cell that is unread may be that of its whole row
            if (!there.isEmpty() && isScanned(cell) && cell.state() != CellState.UNREAD) {
                others.put(id, there);
            }
        });
    }

    /** The cells, those on scanned pages to be confirmed or unread. */
    public static Map<CellId, Cell> toConfirm(String format, Map<CellId, Cell> cells, Draft draft) {
        if (draft.scanned().isEmpty() || cells.isEmpty()) {
            return cells;
        }
        List<Equation> equations = StatutoryFormat.of(format).map(Equation::of).orElse(List.of());
        ScannedFigures figures = new ScannedFigures(draft, cells, equations);
        figures.settle();
        figures.mark();
        return figures.cells;
    }

    private boolean isScanned(Cell cell) {
        return cell.at() instanceof Place.OnPage at && draft.scanned().contains(at.page());
    }

    /** The middle of the one within the other. */
    private static boolean stands(Place what, Place where) {
        if (!(where instanceof Place.OnPage box && what instanceof Place.OnPage inner) || box.page() != inner.page()) {
            return false;
        }
        double x = inner.x() + inner.width() / 2;
        double y = inner.y() + inner.height() / 2;
        return x >= box.x() && x <= box.x() + box.width() && y >= box.y() && y <= box.y() + box.height();
    }

    /** Takes what the sums decide; where they do not, nothing is taken. */
    private void settle() {
        Map<CellId, List<BigDecimal>> open = new LinkedHashMap<>();
        Map<CellId, BigDecimal> known = new LinkedHashMap<>();
        cells.forEach((id, cell) -> {
            if (isOpen(id)) {
                List<BigDecimal> options = options(id);
                if (!options.isEmpty()) {
                    open.put(id, options);
                }
            } else if (counts(cell) != null) {
                known.put(id, counts(cell));
            }
        });
        Map<CellId, BigDecimal> decided = OpenFigures.decide(equations, known, open);
        for (CellId id : others.keySet()) {
            if (isOpen(id)) {
                cells.computeIfPresent(id, (same, cell) -> settled(id, cell, decided.get(id)));
            }
        }
    }

    private boolean isOpen(CellId id) {
        return others.getOrDefault(id, List.of()).stream().anyMatch(OtherReading::asLikely);
    }

    /** What the cell may count; nothing where one of its readings is no figure. */
    private List<BigDecimal> options(CellId id) {
        List<BigDecimal> options = new ArrayList<>();
        if (others.get(id).stream().anyMatch(other -> other.text().isBlank())) {
            return options;
        }
        for (String text : texts(id, cells.get(id))) {
            Figure figure = Figure.of(text);
            if (figure.value() == null) {
                return List.of();
            }
            if (options.stream().noneMatch(option -> option.compareTo(figure.value()) == 0)) {
                options.add(figure.value());
            }
        }
        return options;
    }

    private Cell settled(CellId id, Cell cell, BigDecimal decided) {
        List<String> texts = texts(id, cell);
        if (decided == null && texts.size() == 1 && options(id).size() == 1) {
            broken.add(id);
            return cell;
        }
        if (decided == null) {
            String why = texts.isEmpty() ? ILLEGIBLE : UNLIKE;
            return Cell.unread(cell.raw(), cell.at(), cell.confirm()).toConfirmToo(new Confirmation(why, texts));
        }
        bySums.add(id);
        for (String text : texts) {
            Figure figure = Figure.of(text);
            if (figure.value().compareTo(decided) == 0) {
                return figure.cell(text, cell.at()).toConfirm(cell.confirm());
            }
        }
        throw new IllegalStateException("decided for what nobody read: " + id);
    }

    private void mark() {
        Map<CellId, Cell> read = Map.copyOf(cells);
        cells.replaceAll((id, cell) -> {
            if (!isScanned(cell) || cell.state() == CellState.UNREAD) {
                return cell;
            }
            SumWords sums = SumWords.of(id, cell, equations, other -> counts(read.get(other)));
            List<String> candidates = Stream.concat(texts(id, cell).stream(), Stream.ofNullable(sums.meant()))
                    .distinct()
                    .toList();
            String why = bySums.contains(id) ? BY_SUMS : sums.text();
            return cell.toConfirmToo(new Confirmation(broken.contains(id) ? BROKEN + "；" + why : why, candidates));
        });
    }

    private List<String> texts(CellId id, Cell cell) {
        return Stream.concat(
                        Stream.ofNullable(cell.raw()),
                        others.getOrDefault(id, List.of()).stream().map(OtherReading::text))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** As sums do: a blank and a stroke are nothing; null where it is not known. */
    private static BigDecimal counts(Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.state()) {
            case NUMBER -> cell.value();
            case BLANK, SYMBOL -> BigDecimal.ZERO;
            case TEXT, UNREAD -> null;
        };
    }
}
