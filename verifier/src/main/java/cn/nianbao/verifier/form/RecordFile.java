package cn.nianbao.verifier.form;

import cn.nianbao.report.CanonicalJson;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.ReportJson;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Passages;
import cn.nianbao.verifier.compare.Passages.Passage;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.Unverifiable;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The record as open data (.json). White space and the order of keys may change, nothing else. */
public final class RecordFile implements PublishedFile {

    private static final ObjectReader STRICT = ReportJson.EXACT
            .reader()
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("agency", "机关名称"),
            Map.entry("agencyCode", "机关代码"),
            Map.entry("correction", "更正说明"),
            Map.entry("explanations", "情况说明"),
            Map.entry("format", "报告格式"),
            Map.entry("index", "索引信息"),
            Map.entry("period", "统计期限"),
            Map.entry("previousRevision", "上一版校验值"),
            Map.entry("signedBy", "落款机关"),
            Map.entry("signedOn", "落款日期"),
            Map.entry("title", "标题"),
            Map.entry("version", "版本"),
            Map.entry("year", "报告年度"));

    @Override
    public boolean recognises(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        if (Arrays.equals(bytes, signed.record().bytes())) {
            return List.of();
        }
        try {
            JsonNode shown = ReportJson.EXACT.readTree(CanonicalJson.bytes(STRICT.readTree(bytes)));
            return compare(ReportJson.EXACT.readTree(signed.record().bytes()), shown, signed);
        } catch (JacksonException notJson) {
            if (notJson.getMessage().startsWith("Duplicate field")) {
                return List.of(Difference.trick("文件中有重复的字段，不同的程序会读出不同的内容"));
            }
            throw new Unverifiable("JSON 文件不完整或已损坏，请重新下载后再核验");
        } catch (IOException | RuntimeException broken) {
            throw new Unverifiable("JSON 文件不完整或已损坏，请重新下载后再核验");
        }
    }

    private static List<Difference> compare(JsonNode expected, JsonNode shown, SignedReport signed) {
        List<Difference> differences = new ArrayList<>();
        for (String name : names(expected, shown)) {
            switch (name) {
                case "cells" -> differences.addAll(cells(expected.path(name), shown.path(name), signed));
                case "sections" -> differences.addAll(sections(expected.path(name), shown.path(name)));
                default -> words(NAMES.getOrDefault(name, name), expected.path(name), shown.path(name), differences);
            }
        }
        return differences;
    }

    private static List<Difference> cells(JsonNode expected, JsonNode shown, SignedReport signed) {
        List<Difference> differences = new ArrayList<>();
        for (String id : names(expected, shown)) {
            if (!expected.has(id)) {
                differences.add(Difference.words("单元格", null, id + " " + shown.path(id)));
            } else if (!isSame(expected.path(id), shown.path(id))) {
                differences.add(signed.cell(CellId.of(id), content(shown.path(id))));
            }
        }
        return differences;
    }

    private static String content(JsonNode cell) {
        for (CellState state : CellState.values()) {
            if (state.word().equals(cell.path("state").asText()) && cell.size() == 3) {
                return SignedReport.content(
                        state,
                        cell.path("value").asText(),
                        cell.path("unit").isNull() ? null : cell.path("unit").asText());
            }
        }
        return cell.isMissingNode() ? "没有这一格" : cell.toString();
    }

    private static List<Difference> sections(JsonNode expected, JsonNode shown) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), shown.size()); i++) {
            JsonNode signed = expected.path(i);
            JsonNode there = shown.path(i);
            String place = "第 " + (i + 1) + " 部分" + heading(signed.isMissingNode() ? there : signed);
            for (String name : names(signed, there)) {
                if (name.equals("text")) {
                    differences.addAll(Passages.compare(
                            passages(place, signed.path(name)), lines(there.path(name)), line -> false));
                    spacing(place, signed.path(name), there.path(name), differences);
                } else {
                    words(place + " " + name, signed.path(name), there.path(name), differences);
                }
            }
        }
        return differences;
    }

    /** Data are exact: where words are the same but their spaces are not, that is said too. */
    private static void spacing(String place, JsonNode signed, JsonNode shown, List<Difference> differences) {
        boolean sameWords =
                passages(place, signed).stream().map(Passage::squeezed).toList().equals(lines(shown));
        if (sameWords && !signed.equals(shown)) {
            words(place, signed, shown, differences);
        }
    }

    private static String heading(JsonNode section) {
        return section.path("heading").isTextual()
                ? "「" + section.path("heading").textValue() + "」"
                : "";
    }

    private static List<Passage> passages(String place, JsonNode text) {
        return text.asText("")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Passage(place, line))
                .toList();
    }

    private static List<String> lines(JsonNode text) {
        return passages("", text).stream().map(Passage::squeezed).toList();
    }

    private static void words(String place, JsonNode signed, JsonNode shown, List<Difference> differences) {
        if (!isSame(signed, shown)) {
            differences.add(Difference.words(place, text(signed), text(shown)));
        }
    }

    /** To the last zero: nodes themselves call 18.871 and 18.8710 equal. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.getNodeType() == other.getNodeType()
                && (one.isMissingNode() || Arrays.equals(ReportJson.bytes(one), ReportJson.bytes(other)));
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? null : node.isTextual() ? node.textValue() : node.toString();
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
