package cn.nianbao.reader.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Word documents: bombs, lying containers, entities, impossible tables, parts from elsewhere. */
final class HostileWord {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMES = "<w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";
    private static final String END = "</w:body></w:document>";
    private static final String DOCUMENT = "word/document.xml";
    private static final byte[] CENTRAL = {'P', 'K', 1, 2};

    private HostileWord() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.of("1 一千二百万个文字块", millionsOfRuns()),
                HostileFile.of("2 两个部件共用一段数据", sharedData()),
                HostileFile.of("3 目录与部件头矛盾", contradiction()),
                HostileFile.of("4 文档套文档五层", nested()),
                HostileFile.of("5 一万个空部件", crowd()),
                HostileFile.of("6 部件名指向上级文件夹", climbing()),
                HostileFile.of("7 正文有两份", doubled()),
                HostileFile.of("8 读取本机文件的实体", entity("<!ENTITY x SYSTEM \"file:///etc/passwd\">", "&x;")),
                HostileFile.of("10 十亿次大笑", laughs()),
                HostileFile.of("11 三千层表格", document(tables(3_000))),
                HostileFile.of("12 横跨二十亿列", document(wide())),
                HostileFile.of("13 纵向合并没有开头、各行长短不一", document(ragged())),
                HostileFile.of("14 截断到三分之二", cut()),
                HostileFile.of("15 带宏的文档改名", macros()),
                HostileFile.of("16 模板在别的主机上", template()));
    }

    private static byte[] document(String body) {
        return whole(HEAD + NAMES + body + END);
    }

    private static byte[] whole(String documentXml) {
        return new RawZip()
                .add("[Content_Types].xml", "<Types/>")
                .add(DOCUMENT, documentXml)
                .bytes();
    }

    private static byte[] millionsOfRuns() {
        byte[] runs = "<w:r><w:t>1</w:t></w:r>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        return new RawZip()
                .add("[Content_Types].xml", "<Types/>")
                .add(DOCUMENT, runs, 12_000)
                .bytes();
    }

    private static byte[] sharedData() {
        byte[] zip = document(paragraph("正文"));
        int first = RawZip.find(zip, CENTRAL, 0);
        int second = RawZip.find(zip, CENTRAL, 1);
        System.arraycopy(zip, first + 42, zip, second + 42, 4);
        return zip;
    }

    private static byte[] contradiction() {
        byte[] zip = document(paragraph("正文"));
        byte[] name = DOCUMENT.getBytes(StandardCharsets.US_ASCII);
        zip[RawZip.find(zip, name, 1)] = 'W';
        return zip;
    }

    private static byte[] nested() {
        byte[] inner = document(paragraph("最里面一层"));
        for (int i = 0; i < 5; i++) {
            inner = new RawZip()
                    .add("[Content_Types].xml", "<Types/>")
                    .add(DOCUMENT, HEAD + NAMES + paragraph("外层") + END)
                    .add("word/embeddings/a.docx", inner)
                    .bytes();
        }
        return inner;
    }

    private static byte[] crowd() {
        RawZip zip = new RawZip();
        for (int i = 0; i < 10_000; i++) {
            zip.add("word/" + i, "");
        }
        return zip.add(DOCUMENT, HEAD + NAMES + END).bytes();
    }

    private static byte[] climbing() {
        return new RawZip()
                .add(DOCUMENT, HEAD + NAMES + END)
                .add("../../x", "x")
                .bytes();
    }

    /** The library that writes zips refuses double names, so that one is written otherwise and renamed. */
    private static byte[] doubled() {
        byte[] zip = new RawZip()
                .add(DOCUMENT, HEAD + NAMES + paragraph("一份") + END)
                .add("word/document.xmk", HEAD + NAMES + paragraph("另一份") + END)
                .bytes();
        byte[] other = "word/document.xmk".getBytes(StandardCharsets.US_ASCII);
        zip[RawZip.find(zip, other, 1) + other.length - 1] = 'l';
        zip[RawZip.find(zip, other, 0) + other.length - 1] = 'l';
        return zip;
    }

    private static byte[] entity(String definition, String use) {
        return whole(HEAD + "<!DOCTYPE w:document [" + definition + "]>" + NAMES + paragraph(use) + END);
    }

    private static byte[] laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        return entity(entities.toString(), "&a9;");
    }

    private static String tables(int depth) {
        return "<w:tbl><w:tr><w:tc>".repeat(depth) + paragraph("深") + "</w:tc></w:tr></w:tbl>".repeat(depth);
    }

    private static String wide() {
        return "<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2000000000\"/>", "1") + cell("", "2") + "</w:tr></w:tbl>";
    }

    private static String ragged() {
        StringBuilder rows = new StringBuilder("<w:tbl>");
        for (int row = 0; row < 12; row++) {
            rows.append("<w:tr>");
            for (int column = 0; column < row * 7 % 5; column++) {
                rows.append(cell("<w:vMerge/>", String.valueOf(row)));
            }
            rows.append("</w:tr>");
        }
        return rows + "</w:tbl>";
    }

    private static byte[] cut() {
        byte[] whole = document(paragraph("正文").repeat(500));
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    private static byte[] macros() {
        return new RawZip()
                .add("[Content_Types].xml", "<Types/>")
                .add(DOCUMENT, HEAD + NAMES + paragraph("正文") + END)
                .add("word/vbaProject.bin", "Auto_Open")
                .bytes();
    }

    private static byte[] template() {
        return new RawZip()
                .add("[Content_Types].xml", "<Types/>")
                .add(DOCUMENT, HEAD + NAMES + paragraph("正文") + END)
                .add(
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/t.dotm\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "attachedTemplate\"/></Relationships>")
                .add(
                        "word/settings.xml",
                        HEAD + "<w:settings xmlns:w=\"x\" xmlns:r=\"y\"><w:attachedTemplate r:id=\"r1\"/></w:settings>")
                .bytes();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }
}
