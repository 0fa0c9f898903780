package cn.nianbao.reader.jail;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.picture.StandIn;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in the jail where tesseract is missing, hangs, or loses whoever started it; other drafts never notice. */
@Timeout(120)
@EnabledOnOs(OS.LINUX)
class PictureJailTest {

    private static final String CELLS = "read " + Sample.truth().cells().size();

    @TempDir
    Path folder;

    /** Where the readers keep what they need for the moment. */
    @TempDir
    Path temp;

    private Path picture;
    private Path draft;

    @BeforeEach
    void write() throws IOException {
        BufferedImage page = new BufferedImage(600, 800, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 800);
        pen.setColor(Color.BLACK);
        pen.drawString("2025", 100, 100);
        pen.dispose();
        picture = folder.resolve("page.png");
        ImageIO.write(page, "png", picture.toFile());
        draft = Files.write(folder.resolve("draft.docx"), Sample.bytes("docx"));
    }

    @Test
    void readsTheOthersWhereTesseractIsMissing() throws Exception {
        List<String> answers = lines(reading(folder.resolve("nothing"), 30, picture, draft));
        assertThat(answers.get(0)).contains("tesseract-ocr 和 tesseract-ocr-chi-sim");
        assertThat(answers.get(1)).isEqualTo(CELLS);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void endsWhatHangsAtTheDeadline() throws Exception {
        Path hanging = StandIn.write(folder, "eng\nchi_sim", StandIn.HANGS);
        List<String> answers = lines(reading(hanging, 3, picture, draft));
        assertThat(answers.get(0)).contains("超过 3 秒", "重新上传");
        assertThat(answers.get(1)).isEqualTo(CELLS);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void tesseractEndsWithTheReaderThatIsKilled() throws Exception {
        Process reading = reading(StandIn.write(folder, "eng\nchi_sim", StandIn.HANGS), 60, picture);
        List<ProcessHandle> hanging = hanging(reading.toHandle());
        try {
            ProcessHandle reader = hanging.get(0).parent().orElseThrow();
            // whoever runs the reader may be too late to see what it had started
            Readers.freeze(reading.toHandle());
            reader.destroyForcibly();
            for (ProcessHandle each : hanging) {
                assertThat(each.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
            }
        } finally {
            List<ProcessHandle> left = reading.descendants().toList();
            reading.destroyForcibly().waitFor();
            left.forEach(ProcessHandle::destroyForcibly);
            hanging.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Waits until both programs, for words and for figures, were started. */
    private static List<ProcessHandle> hanging(ProcessHandle reading) {
        List<ProcessHandle> found = List.of();
        while (found.size() < 2) {
            assertThat(reading.isAlive()).isTrue();
            found = reading.descendants()
                    .filter(each -> each.info().command().orElse("").endsWith("/sleep"))
                    .toList();
        }
        return found;
    }

    private Process reading(Path tesseract, int seconds, Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temp,
                "-cp",
                ClassPath.ofReader(),
                AnswersToPictures.class.getName(),
                String.valueOf(seconds)));
        Stream.of(files).map(Path::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("NIANBAO_TESSERACT", tesseract.toString());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static List<String> lines(Process reading) throws IOException, InterruptedException {
        List<String> lines = reading.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(reading.waitFor()).isZero();
        return lines;
    }
}
