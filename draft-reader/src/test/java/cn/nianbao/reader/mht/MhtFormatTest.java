package cn.nianbao.reader.mht;

import static cn.nianbao.reader.word.Docx.cells;
import static cn.nianbao.reader.word.Docx.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.MhtFile;
import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Web pages that were saved into one file by browsers and office programs. */
class MhtFormatTest {

    private static final String PAGE = "<html><body><p>本年度收到申请。</p><table><tr><td>甲<td>12</table></body></html>";
    private static final String GRID_OF_PAGE = "12@0,1";

    private static String base64(String text, Charset charset) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(charset));
    }

    private static String part(String headers, String body) {
        return "--x\r\n" + headers + "\r\n\r\n" + body + "\r\n";
    }

    private static byte[] file(String... parts) {
        return ("From: <Saved by Blink>\r\nSnapshot-Content-Location: http://www.example.cn/1.html\r\nSubject: =?utf-8?Q?a?=\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"x\"\r\n\r\n\r\n"
                        + String.join("", parts) + "--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String html(String encoding, String body) {
        return part("Content-Type: text/html\r\nContent-Transfer-Encoding: " + encoding, body);
    }

    @Test
    void readsWholeReports() throws Exception {
        for (int seed = 0; seed < 3; seed++) {
            SampleReport sample = MadeReport.of(new Random(seed)).sample();
            byte[] bytes = new MhtFile().bytes(sample);
            Report report = ReportReader.read("a.mht", DraftFile.read(bytes), bytes);
            SoftAssertions softly = new SoftAssertions();
            sample.figures()
                    .forEach((id, figure) -> softly.assertThat(report.cell(id).raw())
                            .as(id.toString())
                            .isEqualTo(figure));
            softly.assertThat(report.sections()).hasSameSizeAs(sample.parts());
            softly.assertThat(report.source().concerns()).isEmpty();
            softly.assertAll();
        }
    }

    @Test
    void readsEveryEncodingAndCharset() throws UnreadableDraft {
        for (String part : List.of(
                html("base64", base64(PAGE, StandardCharsets.UTF_8)),
                html("base64", base64(PAGE, Charset.forName("GB18030"))),
                html("base64", base64("\ufeff" + PAGE, StandardCharsets.UTF_16LE)),
                html("8bit", PAGE),
                html(
                        "quoted-printable",
                        "<html><p>=E6=9C=AC=E5=B9=B4=E5=BA=A6=E6=94=B6=E5=88=B0=E7=94=B3=E8=AF=B7=\r\n"
                                + "=E3=80=82</p><table><tr><td>=E7=94=B2<td>1=\r\n2</table>"))) {
            Draft draft = DraftFile.read(file(part));
            assertThat(texts(draft.blocks())).containsExactly("本年度收到申请。", "#0");
            assertThat(cells(draft.blocks().get(1))).contains(GRID_OF_PAGE);
            assertThat(((Grid) draft.blocks().get(1)).rows().get(0).get(1).at()).isEqualTo(new Place.InGrid(0, 0, 1));
            assertThat(draft.mediaType()).isEqualTo("multipart/related");
        }
    }

    @Test
    void readsThePageAndNotWhatComesWithIt() throws UnreadableDraft {
        Draft draft = DraftFile.read(file(
                html("8bit", PAGE.replace("</body>", "<p><img src=a.png></p><p>完。</p>")),
                part("Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "AAAA"),
                part("Content-Type: text/css", "p {display: none}"),
                html("8bit", "<p>页眉</p>")));

        assertThat(texts(draft.blocks())).containsExactly("本年度收到申请。", "#0", "完。");
        assertThat(draft.concerns()).containsExactly(new Concern(Kind.DROPPED, "图片", null));
    }

    @Test
    void readsTheSheetsOfAWorkbookInFrames() throws UnreadableDraft {
        Draft draft = DraftFile.read(file(
                html("8bit", "<html><frameset><frame src=s1.htm><frame src=s2.htm></frameset></html>"),
                html("8bit", PAGE),
                html("8bit", PAGE)));

        assertThat(texts(draft.blocks())).containsExactly("本年度收到申请。", "#0", "本年度收到申请。", "#1");
    }

    @Test
    void readsAPageThatIsTheOnlyPart() throws UnreadableDraft {
        byte[] file =
                ("MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                                + base64(PAGE, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.US_ASCII);
        assertThat(texts(DraftFile.read(file).blocks())).containsExactly("本年度收到申请。", "#0");
    }

    @Test
    void answersFilesWithoutAPageAndThoseThatAreTooMuch() {
        assertRefused(file(part("Content-Type: image/png", "x")), "没有网页正文", "另存为 Word（.docx）");
        assertRefused(file(), "没有网页正文", "另存为 Word（.docx）");
        assertRefused(file(html("8bit", "<i>".repeat(300_000))), "过于复杂", "另存为 Word（.docx）");
        assertRefused(file(html("8bit", "长".repeat(3_000_000))), "超过 8 MB", "另存为 Word（.docx）");
        assertRefused(file(part("Content-Type: text/css", "").repeat(3_000)), "各部分超过", "重新上传");
    }

    @Test
    void refusesPartsWithinPartsWithoutEnd() {
        StringBuilder nested = new StringBuilder();
        for (int depth = 0; depth < 5_000; depth++) {
            nested.append("Content-Type: multipart/related; boundary=b")
                    .append(depth)
                    .append("\r\n\r\n--b")
                    .append(depth);
            nested.append("\r\n");
        }
        assertRefused(("MIME-Version: 1.0\r\n" + nested).getBytes(StandardCharsets.US_ASCII), "嵌套超过", "重新上传");
        String message = "Content-Type: message/rfc822\r\n\r\n".repeat(5_000);
        assertRefused(file(part("X: 1", ""), "--x\r\n" + message), "嵌套超过", "重新上传");
    }

    @Test
    void readsWhatACutFileStillHolds() throws UnreadableDraft {
        byte[] file = file(html("8bit", PAGE));
        byte[] cut = java.util.Arrays.copyOf(file, file.length - 20);
        assertThat(cells(DraftFile.read(cut).blocks().get(1))).contains(GRID_OF_PAGE);
    }

    private static void assertRefused(byte[] bytes, String... words) {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).contains(words);
    }
}
