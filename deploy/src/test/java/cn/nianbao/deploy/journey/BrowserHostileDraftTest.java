package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts that were made to do harm, opened in a real browser: nothing in them runs, and nothing leaves the console. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserHostileDraftTest {
    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");
    private static final String PAPER = ".draft .paper";
    private static final String FOREIGN = "http://evil.example/x";
    private static final String MARKUP = "<script>window.harmed=1</script><img src=x onerror='window.harmed=1'>"
            + "<svg onload='window.harmed=1'></svg><a href='javascript:window.harmed=1'>见此</a>";

    @Test
    void aWebPageBringsOnlyItsWords(RunningSystem system, Browser browser) throws IOException {
        String sample = Files.readString(SAMPLES.resolve("anlan-emergency-2025.html"));
        String hostile = sample.replace(
                        "</head>",
                        "<base href='" + FOREIGN + "'><link rel=stylesheet href='" + FOREIGN + ".css'>"
                                + "<meta http-equiv=refresh content='1;url=" + FOREIGN + "'></head>")
                .replace(
                        "</body>",
                        MARKUP + "<iframe srcdoc='&lt;script&gt;top.harmed=1&lt;/script&gt;'></iframe><p>"
                                + escaped(MARKUP) + "</p><form action='" + FOREIGN
                                + "'><input autofocus onfocus='window.harmed=1'></form>"
                                + "<object data='" + FOREIGN + "'></object><p style='background:url(" + FOREIGN
                                + ")'>尾</p></body>");
        assertThat(hostile).contains("window.harmed", FOREIGN);
        opens(system, browser, "年报.html", PAPER, hostile.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWordFileBringsOnlyItsWords(RunningSystem system, Browser browser) throws IOException {
        opens(
                system,
                browser,
                "年报.docx",
                PAPER,
                rezipped(
                        "anlan-emergency-2025.docx",
                        part -> part.replace(
                                "</w:body>",
                                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"javascript:window.harmed=1\""
                                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>见此</w:t></w:r></w:p>"
                                        + "<w:p><w:r><w:t>" + escaped(MARKUP) + "</w:t></w:r></w:p></w:body>")));
    }

    @Test
    void anOfdFileIsDrawnWithoutWhatItAsksFor(RunningSystem system, Browser browser) throws IOException {
        opens(
                system,
                browser,
                "年报.ofd",
                ".draft .page img",
                rezipped("anlan-emergency-2025.ofd", part -> part.replaceFirst(
                                "(<ofd:TextCode[^>]*>)[^<]*",
                                "$1" + escaped(MARKUP).replace("$", ""))
                        .replaceFirst("<ofd:TextObject ", "<ofd:TextObject onload=\"window.harmed=1\" ")
                        .replaceFirst(
                                "</ofd:TextObject>",
                                "<ofd:Actions><ofd:Action Event=\"PO\"><ofd:URI URI=\"javascript:window.harmed=1\"/></ofd:Action>"
                                        + "</ofd:Actions></ofd:TextObject>")));
    }

    @Test
    void aDrawingIsNothingButItsWords(RunningSystem system, Browser browser) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='window.harmed=1'><script>window.harmed=1</script>"
                + "<text>安澜市清河镇2023年政府信息公开工作年度报告</text><image href='" + FOREIGN + "'/></svg>";
        opens(system, browser, "年报.svg", PAPER, svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPdfFileIsDrawnAndDoesNothing(RunningSystem system, Browser browser) throws IOException {
        opens(
                system,
                browser,
                "年报.pdf",
                ".draft canvas[data-done]",
                HostilePdf.of(SAMPLES.resolve("anlan-emergency-2025.pdf")));
    }

    private static void opens(RunningSystem system, Browser browser, String name, String shown, byte[] draft) {
        TownReport report = TownReport.submitted(system, name, draft);
        List<String> foreign = new ArrayList<>();
        List<String> deeds = new ArrayList<>();
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            staff.page().onRequest(request -> {
                if (!request.url().startsWith(system.settings().consoleUrl())
                        && !request.url().startsWith("data:")
                        && !request.url().startsWith("blob:")) {
                    foreign.add(request.url());
                }
            });
            staff.page().onDialog(dialog -> {
                deeds.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            staff.page().onDownload(download -> deeds.add("download: " + download.url()));
            staff.page().onPopup(popup -> deeds.add("window: " + popup.url()));
            report.open(staff);
            staff.find("#draft").scrollIntoViewIfNeeded();
            staff.find(shown).first().waitFor();
            staff.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(staff.find(
                                    "#draft :is(script, iframe, object, embed, a, form, input, style, link, base, meta, svg)")
                            .count())
                    .as("elements that could do something")
                    .isZero();
            assertThat(staff.page().evaluate("window.harmed ?? 'unharmed'")).isEqualTo("unharmed");
            assertThat(foreign).as("requests to others").isEmpty();
            assertThat(deeds).as("what it did by itself").isEmpty();
            staff.looksOver("a hostile " + name);
        } finally {
            report.abandon();
        }
    }

    private static String escaped(String markup) {
        return markup.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] rezipped(String sample, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] before = Files.readAllBytes(SAMPLES.resolve(sample));
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(before));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write(change.apply(part).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
