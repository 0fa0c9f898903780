package cn.nianbao.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A picture where the program that reads it is missing, knows no Chinese or dies. */
class MissingToolTest {

    @TempDir
    Path folder;

    @Test
    void namesThePackagesWhereThereIsNoProgram() {
        assertNamesThePackages(folder.resolve("tesseract"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesThePackagesWhereItKnowsNoChinese() throws IOException {
        assertNamesThePackages(StandIn.write(folder, "eng\nosd", StandIn.DIES));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatToDoWhereItDies() throws IOException {
        Path program = StandIn.write(folder, "eng\nchi_sim", StandIn.DIES);
        assertThatThrownBy(() -> read(program))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContainingAll("没有识别完", "请", "Word");
    }

    private static void assertNamesThePackages(Path program) {
        assertThatThrownBy(() -> read(program))
                .isInstanceOfSatisfying(UnreadableDraft.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNSUPPORTED))
                .hasMessageContainingAll("Debian", "tesseract-ocr 和 tesseract-ocr-chi-sim", "Word 文件或者带文字的 PDF");
    }

    private static void read(Path program) throws UnreadableDraft {
        BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 800);
        pen.setColor(Color.BLACK);
        pen.fillOval(100, 100, 12, 12);
        pen.dispose();
        PictureReader.read(List.of(new PagePicture(1, 595, 842, picture)), new TesseractProgram(program.toString()));
    }
}
