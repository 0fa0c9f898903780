package cn.nianbao.opendata;

import cn.nianbao.forms.paper.Imprint;
import cn.nianbao.forms.paper.Typeface;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The parts of an OFD file that say what is in it; the pages themselves are an {@link OfdPage} each. */
final class OfdParts {

    static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private static final int FIRST_FONT = 2;
    private static final int FIRST_PAGE = 10;
    /** Of a document's number, which is a UUID without its strokes. */
    private static final int DIGITS = 32;

    private OfdParts() {}

    static byte[] entrance(Imprint imprint, LocalDate day, String revision) {
        return part(
                "OFD",
                " Version=\"1.1\" DocType=\"OFD\"",
                "<ofd:DocBody><ofd:DocInfo><ofd:DocID>" + revision.substring(0, DIGITS) + "</ofd:DocID><ofd:Title>"
                        + escaped(imprint.title()) + "</ofd:Title><ofd:Author>" + escaped(imprint.author())
                        + "</ofd:Author><ofd:CreationDate>" + day
                        + "</ofd:CreationDate><ofd:Creator>Nianbao</ofd:Creator></ofd:DocInfo>"
                        + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>");
    }

    static byte[] document(List<Printed> pages) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"")
                    .append(FIRST_PAGE + i)
                    .append("\" BaseLoc=\"")
                    .append(pageFile(i))
                    .append("\"/>");
        }
        return part(
                "Document",
                "",
                "<ofd:CommonData><ofd:MaxUnitID>" + OfdPage.HIGHEST_ID + "</ofd:MaxUnitID><ofd:PageArea>"
                        + OfdPage.area(pages.get(0))
                        + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
                        + list + "</ofd:Pages>");
    }

    static byte[] resources() {
        StringBuilder fonts = new StringBuilder();
        for (Typeface typeface : Typeface.values()) {
            fonts.append("<ofd:Font ID=\"")
                    .append(font(typeface))
                    .append("\" FontName=\"Noto Sans SC\" FamilyName=\"Noto Sans SC\"")
                    .append(typeface == Typeface.BOLD ? " Bold=\"true\"" : "")
                    .append("><ofd:FontFile>")
                    .append(fontFile(typeface))
                    .append("</ofd:FontFile></ofd:Font>");
        }
        return part("Res", " BaseLoc=\"Res\"", "<ofd:Fonts>" + fonts + "</ofd:Fonts>");
    }

    static int font(Typeface typeface) {
        return FIRST_FONT + typeface.ordinal();
    }

    static String fontFile(Typeface typeface) {
        return typeface.name().toLowerCase(Locale.ROOT) + ".ttf";
    }

    static String pageFile(int index) {
        return "Pages/Page_" + index + "/Content.xml";
    }

    static String xml(String name, String attributes, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + name + " xmlns:ofd=\"" + NAMESPACE + "\""
                + attributes + ">" + content + "</ofd:" + name + ">";
    }

    static String escaped(String words) {
        return Characters.of(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static byte[] part(String name, String attributes, String content) {
        return xml(name, attributes, content).getBytes(StandardCharsets.UTF_8);
    }
}
