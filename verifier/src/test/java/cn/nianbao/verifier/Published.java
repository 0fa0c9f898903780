package cn.nianbao.verifier;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.receipt.KeyFolder;
import cn.nianbao.receipt.NewKeys;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A published version in a folder of its own: its receipt, the office's keys, and the command that is run there. */
final class Published {

    static final String CELL = "requests/1/natural-person";

    private final Path folder;
    private final CanonicalRecord record;

    private Published(Path folder, CanonicalRecord record) {
        this.folder = folder;
        this.record = record;
    }

    /** What the command said, on both its outputs. */
    record Said(int exit, String text) {}

    static Published in(Path folder, long seed) throws Exception {
        return in(folder, CanonicalRecord.of(report(seed), null));
    }

    static Published in(Path folder, CanonicalRecord record) throws Exception {
        NewKeys.into(folder.resolve("keys"));
        Published published = new Published(folder, record);
        published.sign(record);
        return published;
    }

    /** Signs with the keys that are in the folder now. */
    void sign(CanonicalRecord other) throws Exception {
        Receipt receipt = Receipt.sign(
                other,
                LocalDate.of(2026, 1, 22),
                null,
                KeyFolder.read(folder.resolve("keys")).signers());
        Files.write(folder.resolve("2025.receipt.json"), receipt.bytes());
    }

    CanonicalRecord record() {
        return record;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Said verify(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return run(folder.resolve("keys"), folder.resolve(name).toString());
    }

    Said verify(String name, String text) throws IOException {
        return verify(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Said run(Path keys, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int exit = new VerifyCommand(print, print, keys).run(words);
        return new Said(exit, out.toString(StandardCharsets.UTF_8));
    }

    /** With figures of every kind and of none. */
    static Report report(long seed) {
        Random random = new Random(seed);
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        for (CellId id : StatutoryFormat.of("2021").orElseThrow().cells()) {
            cells.put(
                    id,
                    switch (random.nextInt(12)) {
                        case 0 -> Cell.without(CellState.BLANK, null, null);
                        case 1 -> Cell.without(CellState.SYMBOL, null, null);
                        case 2 -> Cell.number(new BigDecimal("18.8710"), "万元", null, null);
                        default -> Cell.number(BigDecimal.valueOf(random.nextInt(90)));
                    });
        }
        cells.put(CellId.of(CELL), Cell.number(new BigDecimal(12)));
        return new Report(
                "anlan-emergency",
                "安澜市应急管理局",
                2025,
                1,
                "2021",
                "安澜市应急管理局2025年政府信息公开工作年度报告",
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                "安澜市应急管理局",
                LocalDate.of(2026, 1, 20),
                null,
                List.of(
                        new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", "按要求开展。\n均在法定期限内答复。解读形式还不够丰富。"),
                        new Section("s6", SectionKind.OTHER, "六", "其他需要报告的事项", "没有其他需要报告的事项。")),
                cells);
    }
}
