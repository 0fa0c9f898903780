package cn.nianbao.reader.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OFD files made to do harm, or damaged; each is refused in words that say what to do. */
class HostileOfdTest {

    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void makesNoMoreStepsThanThereAreLetters() throws UnreadableDraft {
        String endless = "<ofd:TextObject Boundary=\"0 0 100 6\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"5\" "
                + "DeltaX=\"g 2000000000 1 g 9999999 1\">123</ofd:TextCode></ofd:TextObject>";
        assertThat(Ofd.seen(Ofd.page(endless))).isEqualTo("123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CTM=\"NaN 0 0 NaN 0 0\"",
                "CTM=\"1 0 0 1 Infinity 0\"",
                "CTM=\"1 0 0\"",
                "CTM=\"1e300 0 0 1 0 0\"",
                "CTM=\"99999999999999999999999999999999 0 0 1 0 0\"",
                "Boundary=\"0 0 1e99 6\"",
                "Boundary=\"a b c d\"",
                "Size=\"-\"",
                "HScale=\"1..2\"",
                "ReadDirection=\"NaN\""
            })
    void refusesNumbersThatNoPageCanUse(String attribute) {
        String text =
                "<ofd:TextObject " + attribute + "><ofd:TextCode X=\"0\" Y=\"5\">1</ofd:TextCode></ofd:TextObject>";
        assertRefused(Ofd.of(text), "不是有效的数");
    }

    @Test
    void refusesBrokenPaths() {
        assertRefused(Ofd.of(Ofd.path("0 0 9 9", "", "M 0 0 L 5")), "不是有效的数");
        assertRefused(Ofd.of(Ofd.path("0 0 9 9", "", "M 0 0 Z")), "图形");
        assertRefused(Ofd.of(Ofd.path("0 0 9 9", "", "M 0 0 L 1 1 C 5 5")), "图形");
    }

    @Test
    void refusesCrowds() {
        assertRefused(Ofd.of(Ofd.path("0 0 9 9", "", "M 0 0" + " L 1 1".repeat(2_000_001))), "超过 200 万个点");
        assertRefused(Ofd.of("<ofd:PathObject Boundary=\"0 0 1 1\"/>".repeat(400_001)), "超过 40 万个");
        assertRefused(Ofd.of(Ofd.words("长".repeat(400_001), 10, 10, "")), "超过 40 万字");
        String fills = Ofd.path("0 0 200 200", "Fill=\"true\"", "<ofd:FillColor/>", "M 0 0 L 200 0 L 200 200 L 0 200 C")
                .repeat(3_000);
        assertRefused(Ofd.of(Ofd.words("长".repeat(99), 1, 10, "").repeat(3_900) + fills), "重叠过多");
        Map<String, byte[]> parts = Ofd.parts("");
        String[] pages = new String[501];
        Arrays.fill(pages, "Pages/Page_0/Content.xml");
        Ofd.put(parts, "Doc_0/Document.xml", Ofd.document("", pages));
        assertRefused(Ofd.zip(parts), "页数超过 500");
    }

    @Test
    void refusesADrawingThatHoldsItself() {
        Map<String, byte[]> parts = Ofd.parts("<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"5\"/>");
        String unit = "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\"><ofd:Content>"
                + "<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"5\"/>".repeat(9)
                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>";
        Ofd.put(parts, "Doc_0/R.xml", Ofd.root("Res", unit));
        Ofd.put(
                parts,
                "Doc_0/Document.xml",
                Ofd.document("<ofd:PublicRes>R.xml</ofd:PublicRes>", "Pages/Page_0/Content.xml"));
        assertRefused(Ofd.zip(parts), "嵌套超过");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pages/Page_9/Content.xml", "/etc/passwd", "file:///etc/passwd", "http://example.org/a.xml"})
    void refusesAPageThatIsNotThere(String address) {
        Map<String, byte[]> parts = Ofd.parts("");
        Ofd.put(parts, "Doc_0/Document.xml", Ofd.document("", "Pages/Page_0/Content.xml", address));
        assertRefused(Ofd.zip(parts), "缺少第 2 页");
    }

    @Test
    void leadsNowhereOutside() {
        Map<String, byte[]> parts = Ofd.parts("");
        Ofd.put(parts, "Doc_0/Document.xml", Ofd.document("", "../../../etc/passwd"));
        assertRefused(Ofd.zip(parts), "指向别处");
        Map<String, byte[]> climbing = Ofd.parts("");
        Ofd.put(climbing, "../../x", "x");
        assertRefused(Ofd.zip(climbing), "指向别处");
    }

    @Test
    void readsNamesInChineseWhateverTheyAreWrittenIn() throws UnreadableDraft {
        Map<String, byte[]> parts = Ofd.parts("");
        Ofd.put(parts, "Doc_0/Document.xml", Ofd.document("", "页面/第1页.xml"));
        Ofd.put(parts, "Doc_0/页面/第1页.xml", Ofd.page("", Ofd.words("好", 10, 10, "")));
        assertThat(Ofd.seen(Ofd.pages(Ofd.zip(parts, GBK)).get(0))).isEqualTo("好");
        assertThat(Ofd.seen(Ofd.pages(Ofd.zip(parts)).get(0))).isEqualTo("好");
    }

    @Test
    void opensNoEntities() {
        Map<String, byte[]> parts = Ofd.parts("");
        String head =
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p; <!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        Ofd.put(parts, "OFD.xml", head + "<OFD><DocBody><DocRoot>&x;</DocRoot></DocBody></OFD>");
        assertRefused(Ofd.zip(parts), "实体");
    }

    @Test
    void saysWhatIsMissingCutOrEncrypted() {
        Map<String, byte[]> parts = Ofd.parts("");
        parts.remove("Doc_0/Document.xml");
        assertRefused(Ofd.zip(parts), "缺少文档的目录");
        Map<String, byte[]> encrypted = Ofd.parts("");
        Ofd.put(encrypted, "Encryptions.xml", Ofd.root("Encryptions", ""));
        assertRefused(Ofd.zip(encrypted), "已加密");
        Map<String, byte[]> noise = Ofd.parts("");
        noise.put("Doc_0/Document.xml", "\u0001\u0002 no xml".getBytes(StandardCharsets.UTF_8));
        assertRefused(Ofd.zip(noise), "损坏");
        byte[] whole = Ofd.of(Ofd.words("1", 1, 1, ""));
        assertRefused(Arrays.copyOf(whole, whole.length * 2 / 3), "上传不完整");
        Map<String, byte[]> empty = Ofd.parts("");
        Ofd.put(empty, "Doc_0/Document.xml", Ofd.document(""));
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(Ofd.zip(empty)));
        assertThat(refusal.reason()).isEqualTo(Reason.EMPTY);
    }

    private static void assertRefused(byte[] bytes, String word) {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(Reason.HOSTILE);
        assertThat(refusal.getMessage()).contains(word).contains("重新上传");
    }
}
