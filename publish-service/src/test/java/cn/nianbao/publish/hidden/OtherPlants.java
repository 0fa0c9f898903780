package cn.nianbao.publish.hidden;

import cn.nianbao.opendata.Ofd;
import cn.nianbao.opendata.Pdf;
import cn.nianbao.report.CanonicalRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** OFD files and web pages in which something is hidden. */
final class OtherPlants {

    private static final String DOCUMENT = "Doc_0/Document.xml";
    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";
    private static final String OFD = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private OtherPlants() {}

    static List<Plant> ofd(CanonicalRecord record) {
        byte[] clean = Ofd.of(record, Pdf.of(record));
        return List.of(
                new Plant("ofd letters that are not shown", Plant.WORDS + ".ofd", invisible(clean), true),
                new Plant("ofd own data", Plant.WORDS + ".ofd", tags(clean), false),
                new Plant("ofd note", Plant.WORDS + ".ofd", note(clean), false),
                new Plant("ofd attachment", Plant.WORDS + ".ofd", attachment(clean), false));
    }

    private static byte[] invisible(byte[] clean) {
        return Parts.of(clean)
                .before(PAGE, "</ofd:Layer>", text(" Visible=\"false\""))
                .file();
    }

    private static byte[] tags(byte[] clean) {
        return Parts.of(clean)
                .before(
                        "OFD.xml",
                        "</ofd:DocInfo>",
                        "<ofd:CustomDatas><ofd:CustomData Name=\"旧稿\">" + Plant.WORDS
                                + "</ofd:CustomData></ofd:CustomDatas>")
                .before(DOCUMENT, "</ofd:Document>", "<ofd:CustomTags>CustomTags.xml</ofd:CustomTags>")
                .with(
                        "Doc_0/CustomTags.xml",
                        "<ofd:CustomTags" + OFD + "><ofd:CustomTag TypeID=\"" + Plant.WORDS + "\"/></ofd:CustomTags>")
                .file();
    }

    private static byte[] note(byte[] clean) {
        return Parts.of(clean)
                .before(DOCUMENT, "</ofd:Document>", "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>")
                .with(
                        "Doc_0/Annots/Annotations.xml",
                        "<ofd:Annotations" + OFD
                                + "><ofd:Page PageID=\"10\"><ofd:FileLoc>Page_0.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>")
                .with(
                        "Doc_0/Annots/Page_0.xml",
                        "<ofd:PageAnnot" + OFD + "><ofd:Annot ID=\"5000\" Type=\"Highlight\" Creator=\""
                                + Plant.WORDS + "\" LastModDate=\"2026-01-01\"><ofd:Remark>" + Plant.WORDS
                                + "</ofd:Remark><ofd:Appearance Boundary=\"10 10 5 5\"/></ofd:Annot></ofd:PageAnnot>")
                .file();
    }

    private static byte[] attachment(byte[] clean) {
        return Parts.of(clean)
                .before(DOCUMENT, "</ofd:Document>", "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>")
                .with(
                        "Doc_0/Attachs/Attachments.xml",
                        "<ofd:Attachments" + OFD + "><ofd:Attachment ID=\"1\" Name=\"" + Plant.WORDS
                                + "\"><ofd:FileLoc>x.txt</ofd:FileLoc></ofd:Attachment></ofd:Attachments>")
                .with("Doc_0/Attachs/x.txt", Plant.WORDS)
                .file();
    }

    private static String text(String attributes) {
        return "<ofd:TextObject ID=\"6000\" Boundary=\"100 20 60 6\" Font=\"2\" Size=\"5\"" + attributes
                + "><ofd:TextCode X=\"0\" Y=\"4\">" + Plant.WORDS + "</ofd:TextCode></ofd:TextObject>";
    }

    /** @param page as the portal serves it */
    static List<Plant> html(String page) {
        String words = "全年围绕防汛";
        return List.of(
                html(
                        "hidden words",
                        page.replace(words, "<span style=\"display:none\">" + Plant.WORDS + "</span>" + words),
                        true),
                html(
                        "comments, data and scripts",
                        page.replace("<head>", "<head><meta name=\"author\" content=\"" + Plant.WORDS + "\">")
                                .replace(
                                        words,
                                        "<!-- " + Plant.WORDS + " --><b data-x=\"" + Plant.WORDS + "\" title=\""
                                                + Plant.WORDS + "\"></b><script>var x = '" + Plant.WORDS + "';</script>"
                                                + words),
                        false));
    }

    private static Plant html(String name, String page, boolean isText) {
        return new Plant("html " + name, Plant.WORDS + ".html", page.getBytes(StandardCharsets.UTF_8), isText);
    }
}
