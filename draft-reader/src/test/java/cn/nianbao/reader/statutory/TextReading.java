package cn.nianbao.reader.statutory;

import cn.nianbao.reader.text.TextFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads statutory tables from a text, for tests. */
final class TextReading {

    private TextReading() {}

    static List<String> values(String text, String... ids) throws Exception {
        Map<CellId, Cell> cells = read(text).cells();
        return Stream.of(ids)
                .map(id -> cells.get(CellId.of(id)))
                .map(cell -> cell.value() + (cell.confirm() == null ? "" : " to confirm"))
                .toList();
    }

    static Recognition read(String text) throws Exception {
        return Recogniser.recognise(
                new TextFormat().read(text.getBytes(StandardCharsets.UTF_8)).blocks(), 2021);
    }
}
