package cn.nianbao.reader.hostile;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** OFD files: entities, names from elsewhere, numbers without measure. */
final class HostileOfd {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String TEXT = "<ofd:TextObject ID=\"9\" Boundary=\"20 20 100 10\" Font=\"3\" Size=\"4\"%s>"
            + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"%s\">一二三</ofd:TextCode></ofd:TextObject>";

    private HostileOfd() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.of("6b OFD 的部件名指向上级文件夹", plain().add("../../x", "x").bytes()),
                HostileFile.of("9 OFD 里取自网络的参数实体", parameterEntity()),
                HostileFile.of("24a 二十亿个字距", text("", "g 2000000000 1")),
                HostileFile.of("24b 不是数的变换矩阵", text(" CTM=\"NaN NaN NaN NaN NaN NaN\"", "4 4")),
                HostileFile.of("24c 缺少页面", with("Doc_0/Pages/absent.xml")),
                HostileFile.of("24d 部件名用 GBK", gbk()),
                HostileFile.of("24e 页面在 /etc/passwd", with("/etc/passwd")));
    }

    private static byte[] text(String matrix, String delta) {
        return container("Doc_0/Pages/p.xml", new RawZip())
                .add("Doc_0/Pages/p.xml", page(String.format(TEXT, matrix, delta)))
                .bytes();
    }

    private static byte[] with(String pageLocation) {
        return container(pageLocation, new RawZip()).bytes();
    }

    private static RawZip plain() {
        return container("Doc_0/Pages/p.xml", new RawZip()).add("Doc_0/Pages/p.xml", page(""));
    }

    private static byte[] gbk() {
        return container("Doc_0/第一页.xml", new RawZip(Charset.forName("GBK")))
                .add("Doc_0/第一页.xml", page(String.format(TEXT, "", "4 4")))
                .bytes();
    }

    private static byte[] parameterEntity() {
        String type = "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]>";
        return new RawZip()
                .add("OFD.xml", HEAD + type + root("Doc_0/Document.xml"))
                .bytes();
    }

    private static RawZip container(String pageLocation, RawZip zip) {
        String inside = pageLocation.startsWith("Doc_0/") ? pageLocation.substring(6) : pageLocation;
        return zip.add("OFD.xml", HEAD + root("Doc_0/Document.xml"))
                .add(
                        "Doc_0/Document.xml",
                        HEAD + "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID>"
                                + "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                                + "</ofd:CommonData><ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"" + inside
                                + "\"/></ofd:Pages></ofd:Document>");
    }

    private static String root(String document) {
        return "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocRoot>" + document
                + "</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    }

    private static String page(String objects) {
        return HEAD + "<ofd:Page" + SPACE + "><ofd:Content><ofd:Layer ID=\"2\">" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }
}
