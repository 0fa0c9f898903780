package cn.nianbao.reader.jail;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a sample of every common kind, so that classes are loaded and compiled before the first draft comes. */
final class WarmUp {

    /** The build takes them over from the project's samples. */
    static final List<String> SAMPLES = List.of("docx", "html", "tabs.txt");

    private static final int ROUNDS = 3;

    private WarmUp() {}

    static void run() {
        for (int i = 0; i < ROUNDS; i++) {
            SAMPLES.forEach(WarmUp::read);
        }
    }

    static byte[] sample(String kind) {
        try (InputStream sample = WarmUp.class.getResourceAsStream("warm-up/anlan-emergency-2025." + kind)) {
            return sample.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static void read(String kind) {
        byte[] sample = sample(kind);
        try {
            ReportJson.bytes(ReportJson.write(ReportReader.read(null, DraftFile.read(sample), sample)));
        } catch (UnreadableDraft cold) {
            // drafts are read all the same, the first a little later
        }
    }
}
