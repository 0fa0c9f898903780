package cn.nianbao.reader.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every figure of the samples' truth stands in a grid of the Word and web drafts; what it means is not asked here. */
class SharedSamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared.folder", "absent"), "samples");

    @Test
    void noFigureOfASampleIsLost() throws IOException, UnreadableDraft {
        assumeTrue(Files.isDirectory(SAMPLES), "没有共享样例，跳过");
        int files = 0;
        try (DirectoryStream<Path> samples = Files.newDirectoryStream(SAMPLES, "s??.{docx,html}")) {
            for (Path sample : samples) {
                List<String> texts = texts(DraftFile.read(Files.readAllBytes(sample)));
                truth(sample).forEach(raw -> assertThat(texts.remove(raw))
                        .as("%s 缺少 %s", sample.getFileName(), raw)
                        .isTrue());
                files++;
            }
        }
        assertThat(files).isEqualTo(18);
    }

    private static List<String> texts(Draft draft) {
        List<String> texts = new ArrayList<>();
        for (Block block : draft.blocks()) {
            if (block instanceof Grid grid) {
                grid.rows()
                        .forEach(
                                row -> row.forEach(cell -> texts.add(cell.text().replaceAll("\\s", ""))));
            }
        }
        return texts;
    }

    private static List<String> truth(Path sample) throws IOException {
        String name = sample.getFileName().toString().replaceAll("\\..*", ".json");
        JsonNode truth = ReportJson.EXACT.readTree(
                Files.readAllBytes(SAMPLES.resolve("truth").resolve(name)));
        List<String> raws = new ArrayList<>();
        truth.path("cells").forEach(cell -> {
            if (!cell.path("value").isNull()) {
                raws.add(cell.path("raw").asText().replaceAll("\\s", ""));
            }
        });
        assertThat(raws).hasSizeGreaterThan(150);
        return raws;
    }
}
