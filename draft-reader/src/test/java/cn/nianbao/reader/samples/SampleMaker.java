package cn.nianbao.reader.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes every sample and its truth into the folder {@code samples}; run it after a change of {@code samples/source}. */
public final class SampleMaker {

    private static final List<SampleFile> KINDS = List.of(
            PlainText.TABS,
            PlainText.PIPES,
            PlainText.LINES,
            new WebPage(),
            new WordFile(),
            new PdfFile(PdfHabits.PLAIN));

    private SampleMaker() {}

    /** Takes the folder {@code samples} as its only argument. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder.resolve("truth"));
        for (Map.Entry<String, byte[]> file : files(folder).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Every file by its path below {@code samples}. */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (SampleReport report : new SampleSource(folder.resolve("source")).all()) {
            KINDS.forEach(kind -> files.put(report.name() + kind.ending(), kind.bytes(report)));
            SampleFile truth = new Truth();
            files.put("truth/" + report.name() + truth.ending(), truth.bytes(report));
        }
        return files;
    }
}
