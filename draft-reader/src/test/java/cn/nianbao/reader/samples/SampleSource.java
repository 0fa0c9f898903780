package cn.nianbao.reader.samples;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.reader.samples.SampleReport.Part;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the reports out of {@code samples/source}: facts, then {@code # heading} and paragraphs, then below {@code ---} the
 * rows of figures that are not all 0. A report may also be another one with a figure wrong.
 */
final class SampleSource {

    private final Path folder;

    SampleSource(Path folder) {
        this.folder = folder;
    }

    List<SampleReport> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SampleReport read(String name) {
        String text = text(name);
        Map<String, String> facts = facts(text.split("\n\n", 2)[0]);
        return facts.containsKey("of") ? spoilt(name, facts) : whole(name, facts, text);
    }

    private SampleReport spoilt(String name, Map<String, String> facts) {
        String[] wrong = facts.get("wrong").split(" ");
        List<String> finds = Arrays.asList(facts.get("finds").split(" "));
        return read(facts.get("of")).spoilt(name, CellId.of(wrong[0]), wrong[1], finds);
    }

    private static SampleReport whole(String name, Map<String, String> facts, String text) {
        String[] halves = text.split("\n---\n", -1);
        StatutoryFormat format = StatutoryFormat.of(facts.get("format")).orElseThrow();
        return new SampleReport(
                name,
                facts.get("code"),
                facts.get("agency"),
                Integer.parseInt(facts.get("year")),
                format,
                LocalDate.parse(facts.get("signed")),
                parts(halves[0]),
                figures(format, halves[1]),
                List.of());
    }

    private static Map<String, String> facts(String head) {
        Map<String, String> facts = new LinkedHashMap<>();
        head.lines().forEach(line -> facts.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        return facts;
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (String block : text.split("\n# ")) {
            List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
            if (!lines.get(0).contains(": ")) {
                parts.add(part(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return parts;
    }

    private static Part part(String title, List<String> paragraphs) {
        if (title.equals(SectionKind.PREFACE.heading())) {
            return new Part(SectionKind.PREFACE, null, null, paragraphs);
        }
        String[] words = title.split("、", 2);
        SectionKind kind = Stream.of(SectionKind.values())
                .filter(known -> known.heading().equals(words[1]))
                .findFirst()
                .orElseThrow();
        return new Part(kind, words[0], words[1], paragraphs);
    }

    private static Map<CellId, String> figures(StatutoryFormat format, String rows) {
        Map<CellId, String> figures = new LinkedHashMap<>();
        format.cells().forEach(cell -> figures.put(cell, "0"));
        rows.lines().map(line -> line.split("[/ ]")).forEach(words -> {
            StatutoryTable table = format.table(words[0]);
            for (int i = 0; i < table.columns().size(); i++) {
                CellId cell =
                        new CellId(words[0], words[1], table.columns().get(i).id());
                if (figures.put(cell, words[i + 2]) == null) {
                    throw new IllegalArgumentException("no such cell: " + cell);
                }
            }
        });
        return figures;
    }

    private String text(String name) {
        try {
            return Files.readString(folder.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
