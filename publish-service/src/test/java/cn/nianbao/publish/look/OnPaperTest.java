package cn.nianbao.publish.look;

import static cn.nianbao.publish.look.Published.address;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report as it comes out of a reader's printer. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@ExtendWith(Chromium.class)
class OnPaperTest {

    @Test
    void the_whole_report_fits_on_a4(Browser browser) throws IOException {
        CanonicalRecord first = Published.first(1);
        CanonicalRecord second = Published.corrected(first);
        try (Reader reader = Reader.with(browser);
                PDDocument paper = print(reader, address(first))) {
            assertThat(paper.getNumberOfPages()).isBetween(3, 6);
            Glyphs glyphs = new Glyphs();
            String words = glyphs.getText(paper).replaceAll("\\s+", "");
            assertThat(glyphs.outside).as("cut off at the edge").isEmpty();
            assertThat(words).contains("4711", "更正说明", Published.REASON, "上年报告漏计1件");
            assertThat(words).contains("网址：", address(first), second.revision());
            assertThat(words).doesNotContain("跳到正文", "长者模式", "可左右滑动", "对数据有疑问");
        }
    }

    private static PDDocument print(Reader reader, String address) throws IOException {
        reader.open(address);
        byte[] pdf = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        String folder = System.getProperty("looks");
        if (folder != null) {
            Files.write(Path.of(folder, "print.pdf"), pdf);
        }
        return Loader.loadPDF(pdf);
    }

    /** Gathers what would not be on the paper. */
    private static final class Glyphs extends PDFTextStripper {

        private static final float A4 = 595.3f;
        private final List<String> outside = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (glyph.getX() < 0 || glyph.getX() + glyph.getWidth() > A4) {
                outside.add(glyph.getUnicode() + " at " + glyph.getX());
            }
            super.processTextPosition(glyph);
        }
    }
}
