package cn.nianbao.verifier.form;

import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a workbook holds besides the report as it is read: the sheet with a line for every cell, on which people calculate; and
 * formulas, of which the portal writes none, since they may show another figure as soon as the workbook is opened.
 */
final class Workbook {

    private static final int STATE = 1;
    private static final int FIGURE = 2;

    private static final Pattern FORMULA = Pattern.compile("<(\\w+:)?f[\\s/>]");

    private Workbook() {}

    static List<Difference> compare(byte[] bytes, Draft draft, SignedReport signed) {
        List<Difference> differences = new ArrayList<>();
        Map<String, CellId> ids = signed.report().cells().keySet().stream()
                .collect(Collectors.toMap(CellId::toString, Function.identity()));
        draft.blocks().stream()
                .filter(Grid.class::isInstance)
                .flatMap(block -> ((Grid) block).rows().stream())
                .forEach(row -> text(row, 0)
                        .map(ids::get)
                        .flatMap(id -> line(id, row, signed))
                        .ifPresent(differences::add));
        if (hasFormula(bytes)) {
            differences.add(Difference.trick("工作表里有公式，打开后显示的数据可能与文件中的不同"));
        }
        return differences;
    }

    private static Optional<Difference> line(CellId id, List<GridCell> row, SignedReport signed) {
        Cell cell = signed.report().cell(id);
        String figure = text(row, FIGURE).orElse("");
        String state = text(row, STATE).orElse("");
        String expected = cell.isNumber() ? cell.value().toPlainString() : "";
        return figure.equals(expected) && state.equals(cell.state().word())
                ? Optional.empty()
                : Optional.of(signed.cell(id, Shown.plain(figure.isEmpty() ? state : figure)));
    }

    private static Optional<String> text(List<GridCell> row, int column) {
        return row.stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(cell -> Shown.squeezed(cell.text()));
    }

    /** The reader has unpacked it within its bounds already. */
    private static boolean hasFormula(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().startsWith("xl/worksheets/")
                        && FORMULA.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                                .find()) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
