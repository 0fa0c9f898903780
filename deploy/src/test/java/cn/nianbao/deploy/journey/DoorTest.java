package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bad input at the door gets the contract's answer, in Chinese, and leaves nothing behind. */
@ExtendWith(WholeSystem.class)
class DoorTest {
    private static final byte[] PROGRAM = {
        'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0
    };

    @Test
    void refusesWhatIsNoDraft(RunningSystem system) throws IOException {
        JsonNode before = system.console("culture-staff").list("").demand(200).json();
        refused(system, 422, "draft.txt", new byte[0], "anlan-culture", 2025);
        refused(
                system,
                413,
                "draft.txt",
                " ".repeat(21_000_000).getBytes(StandardCharsets.US_ASCII),
                "anlan-culture",
                2025);
        refused(system, 415, "draft.docx", PROGRAM, "anlan-culture", 2025);
        refused(system, 422, "draft.docx", zipThatExpandsWithoutEnd(), "anlan-culture", 2025);
        refused(system, 422, "draft.txt", text(), "anlan-culture", 2100);
        refused(system, 403, "draft.txt", text(), "anlan-emergency", 2025);
        refused(system, 403, "draft.txt", text(), "no-such-agency", 2025);

        assertThat(system.console("culture-staff").list("").demand(200).json())
                .as("nothing is stored")
                .isEqualTo(before);
    }

    private static void refused(RunningSystem system, int status, String name, byte[] bytes, String agency, int year) {
        Answer answer = system.console("culture-staff").submit(name, bytes, agency, year);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
    }

    private static byte[] text() {
        return "安澜市文化和旅游局".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipThatExpandsWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }
}
