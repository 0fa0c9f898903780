package cn.nianbao.reader.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.hostile.HostileFile;
import cn.nianbao.reader.word.Docx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a draft brings along, its view is made of nothing but words, lines and pixels. */
class HostileViewTest {

    private static final List<String> TELLING = List.of(
            "<script",
            "onload=",
            "onerror=",
            "onclick=",
            "javascript:",
            "evil.example",
            "<img",
            "<svg",
            "<style",
            "<iframe",
            "url(",
            "data:");

    static List<HostileFile> files() {
        return HostileFile.ALL;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>fetch('//evil.example')</script><p onclick='x()'>12件</p>",
                "<body onload='x()'><p>12件</p></body>",
                "<a href='javascript:x()'>12件</a>",
                "<p>12件</p><img src='http://evil.example/p.gif' onerror='x()'>",
                "<p>12件</p><svg onload='x()'><script>x()</script><text>y</text></svg>",
                "<style>@import url(//evil.example/x.css); p{background:url(//evil.example)}</style><p>12件</p>",
                "<p style='background:url(http://evil.example/x)'>12件</p>",
                "<p>12件</p><object data='data:text/html;base64,PHN2Zz4='></object><embed src='//evil.example'>",
                "<p>12件</p><iframe srcdoc='&lt;script&gt;x()&lt;/script&gt;'></iframe><base href='//evil.example'>",
                "<p id='data-at' data-at='p0\" onclick=\"x()'>12件</p><form action='//evil.example'><input autofocus onfocus='x()'></form>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=x()&gt;'></mtext></math><p>12件</p>",
                "<table background='//evil.example'><tr onclick='x()'><td colspan='2&quot; onload=&quot;x()'>12件</td><td>b</td></tr></table>",
                "<meta http-equiv='refresh' content='0;url=javascript:x()'><link rel='stylesheet' href='//evil.example/x.css'><p>12件</p>",
                "<p>12件</p><noscript><p title='</noscript><img src=x onerror=x()>'></noscript>"
            })
    void takesNothingButWordsFromAWebPage(String page) throws Exception {
        String html = html(("<html>" + page + "</html>").getBytes(StandardCharsets.UTF_8));
        ClosedList.requireHtml(html);
        assertThat(Jsoup.parse(html).text()).contains("12件");
        assertThat(TELLING).noneMatch(html::contains);
    }

    @Test
    void showsMarkupThatIsWrittenAsWordsAsWords() throws Exception {
        String words = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;";
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
        for (byte[] file : List.of(
                Docx.of(Docx.p(escaped)),
                ("<html><p>" + escaped + "</p></html>").getBytes(StandardCharsets.UTF_8),
                ("年报\n" + words.replace("|", "")).getBytes(StandardCharsets.UTF_8))) {
            String html = html(file);
            ClosedList.requireHtml(html);
            assertThat(Jsoup.parse(html).text())
                    .contains(words.replace("&amp;", "&").substring(0, 40));
        }
    }

    @Test
    void takesNothingButWordsFromAWordFile() throws Exception {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"javascript:x()\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"/>"
                + "<Relationship Id=\"r2\" TargetMode=\"External\" Target=\"http://evil.example/x.png\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/></Relationships>";
        String body = "<w:p><w:hyperlink w:tooltip=\"onclick=x()\"><w:r><w:t>12件</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"javascript:x()\"</w:instrText>"
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>见此</w:t></w:r></w:p>"
                + "<w:p><w:bookmarkStart w:name=\"&quot;&gt;&lt;script&gt;\"/><w:r><w:rPr><w:rFonts w:ascii=\"url(data:x)\"/>"
                + "</w:rPr><w:t>尾</w:t></w:r></w:p>";
        String html = html(Docx.withParts(
                Map.of("word/document.xml", Docx.document(body), "word/_rels/document.xml.rels", relations)));
        ClosedList.requireHtml(html);
        assertThat(Jsoup.parse(html).text()).contains("12件", "见此", "尾");
        assertThat(TELLING).noneMatch(html::contains);
    }

    @Test
    void showsNoLetterThatTurnsTheOrderRound() throws Exception {
        String html = html("年报\n一共\u202e321\u202c件\u2066，".getBytes(StandardCharsets.UTF_16));
        assertThat(html).contains("一共\ufffd321\ufffd件\ufffd，").doesNotContain("\u202e", "\u2066");
    }

    /** Whatever is refused is refused in plain words; the view of whatever is shown holds nothing else. */
    @ParameterizedTest
    @MethodSource("files")
    void survivesFilesThatWereMadeToDoHarm(HostileFile file) throws Exception {
        try {
            DraftView view = DraftView.of(file.bytes());
            if (view instanceof TextView text) {
                ClosedList.requireHtml(text.html());
                return;
            }
            for (ViewedPage page : ((PagesView) view).pages().stream().limit(3).toList()) {
                if (page.draw() instanceof Drawing.Svg svg) {
                    ClosedList.requireSvg(svg.xml());
                }
            }
        } catch (UnreadableDraft refused) {
            assertThat(refused.getMessage()).matches("(?s).*[\\u4e00-\\u9fff].*");
        }
    }

    private static String html(byte[] file) throws UnreadableDraft {
        return ((TextView) DraftView.of(file)).html();
    }
}
