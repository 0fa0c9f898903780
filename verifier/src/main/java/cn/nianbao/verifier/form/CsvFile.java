package cn.nianbao.verifier.form;

import cn.nianbao.form.CsvTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.Unverifiable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The statutory cells as CSV, line by line; a spreadsheet may have saved it again in its own way of ending lines. */
public final class CsvFile implements PublishedFile {

    private static final int LONGEST_HEAD = 400;
    private static final Pattern NAMED_CELL = Pattern.compile("^\uFEFF?[a-z0-9-]+/[a-z0-9.-]+/[a-z-]+,");
    private static final int STATE = 4;
    private static final int DIGITS = 5;
    private static final int UNIT = 6;

    @Override
    public boolean recognises(byte[] bytes) {
        int end = 0;
        while (end < Math.min(bytes.length, LONGEST_HEAD) && bytes[end] != '\n') {
            end++;
        }
        String head = text(Arrays.copyOf(bytes, end));
        return head.contains("单元格") || NAMED_CELL.matcher(head).find();
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        List<List<String>> expected = lines(CsvTable.of(signed.report()));
        List<List<String>> shown = lines(text(bytes));
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), shown.size()); i++) {
            if (i >= expected.size()) {
                differences.add(Difference.words("第 " + (i + 1) + " 行", null, String.join(",", shown.get(i))));
            } else {
                List<String> there = i < shown.size() ? shown.get(i) : List.of();
                compare(i, expected.get(i), there, signed, differences);
            }
        }
        return differences;
    }

    private static void compare(
            int line, List<String> expected, List<String> shown, SignedReport signed, List<Difference> differences) {
        if (expected.equals(shown)) {
            return;
        }
        boolean sameCell = line > 0
                && shown.size() == expected.size()
                && shown.subList(0, STATE).equals(expected.subList(0, STATE));
        if (sameCell) {
            differences.add(signed.cell(CellId.of(expected.get(0)), content(shown)));
        } else if (line > 0 && shown.isEmpty()) {
            differences.add(signed.cell(CellId.of(expected.get(0)), "没有这一行"));
        } else {
            differences.add(
                    Difference.words("第 " + (line + 1) + " 行", String.join(",", expected), String.join(",", shown)));
        }
    }

    private static String content(List<String> line) {
        for (CellState state : CellState.values()) {
            boolean asItShould = state == CellState.NUMBER || line.get(DIGITS).isEmpty();
            if (state.word().equals(line.get(STATE)) && asItShould) {
                return SignedReport.content(state, line.get(DIGITS), line.get(UNIT));
            }
        }
        return String.join(",", line.subList(STATE, line.size()));
    }

    /** UTF-8, or what Chinese spreadsheets save instead. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /** RFC 4180, with line ends of any kind. */
    private static List<List<String>> lines(String marked) {
        String text = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                field.append(c);
            } else if (c != '\r') {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            }
        }
        if (!line.isEmpty() || field.length() > 0) {
            line.add(field.toString());
            lines.add(List.copyOf(line));
        }
        return lines;
    }
}
