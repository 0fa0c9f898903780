package cn.nianbao.reader.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** PDF files: bombs, forms that call themselves, loops in their structure, text that is not what is seen. */
final class HostilePdf {

    private static final String FONT = "/Font<</F 5 0 R>>";
    private static final String HELVETICA = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding";

    private HostilePdf() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.of("18 解压到 1.5 GB 的流", bomb()),
                HostileFile.of("19 压缩两次的流", bombInBomb()),
                HostileFile.of("20a 调用自己的表单", recursion()),
                HostileFile.of("20b 二的二十五次方个表单", fanOut()),
                HostileFile.of("21h PDF 里六万乘六万的图片", largePicture()),
                HostileFile.of("22a 交叉引用表指回自己", loopOfTables()),
                HostileFile.of("22b 页面树成环", loopOfPages()),
                HostileFile.of("22c 半个 PDF", half()),
                HostileFile.of("23a 文字对照表调换数字", swappedDigits()),
                HostileFile.of("23b 看不见的和白色的文字", unseen()));
    }

    private static byte[] bomb() {
        return content("/Filter/FlateDecode", Deflated.zeros(1500));
    }

    private static byte[] bombInBomb() {
        return content("/Filter[/FlateDecode/FlateDecode]", Deflated.of(Deflated.zeros(1500)));
    }

    private static byte[] content(String filter, byte[] packed) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>")
                        .stream(filter, packed)
                        .bytes();
    }

    private static byte[] recursion() {
        return RawPdf.page("/XObject<</X 5 0 R>>", "/X Do /X Do").stream(
                        form("/XObject<</X 5 0 R>>"), "/X Do /X Do".getBytes(StandardCharsets.US_ASCII))
                .bytes();
    }

    private static byte[] fanOut() {
        RawPdf pdf = RawPdf.page("/XObject<</X 5 0 R>>", "/X Do");
        for (int level = 0; level < 25; level++) {
            pdf.stream(
                    form("/XObject<</X " + (6 + level) + " 0 R>>"), "/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        return pdf.stream(form(""), "0 0 m 1 1 l S".getBytes(StandardCharsets.US_ASCII))
                .bytes();
    }

    private static String form(String resources) {
        return "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<<" + resources + ">>";
    }

    private static byte[] largePicture() {
        return RawPdf.page("/XObject<</X 5 0 R>>", "595 0 0 842 0 0 cm /X Do").stream(
                        "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray"
                                + "/Filter/FlateDecode",
                        Deflated.zeros(450))
                .bytes();
    }

    private static byte[] loopOfTables() {
        return RawPdf.page(FONT, "BT /F 12 Tf 72 700 Td (1) Tj ET")
                .object(HELVETICA + ">>")
                .bytes("/Prev START");
    }

    private static byte[] loopOfPages() {
        return new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R]/Count 1000000/Parent 3 0 R>>")
                .object("<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1000000/Parent 2 0 R>>")
                .bytes();
    }

    private static byte[] half() {
        byte[] whole = RawPdf.page(FONT, "BT /F 12 Tf 72 700 Td (12345) Tj ET\n".repeat(200))
                .object(HELVETICA + ">>")
                .bytes();
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] swappedDigits() {
        String map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def"
                + " 1 begincodespacerange <00> <ff> endcodespacerange"
                + " 2 beginbfchar <31> <0037> <37> <0031> endbfchar endcmap end end";
        return RawPdf.page(FONT, "BT /F 12 Tf 72 700 Td (117) Tj ET").object(HELVETICA + "/ToUnicode 6 0 R>>").stream(
                        "", map.getBytes(StandardCharsets.US_ASCII))
                .bytes();
    }

    private static byte[] unseen() {
        String content = "BT /F 12 Tf 72 700 Td (1) Tj 3 Tr (2) Tj 0 Tr 1 1 1 rg (3) Tj ET";
        return RawPdf.page(FONT, content).object(HELVETICA + ">>").bytes();
    }
}
