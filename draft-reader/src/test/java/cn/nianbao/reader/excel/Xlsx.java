package cn.nianbao.reader.excel;

import cn.nianbao.reader.word.Docx;
import java.util.LinkedHashMap;
import java.util.Map;

/** Workbooks from raw XML, for what no library would write. */
final class Xlsx {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
            + RELATION.substring(0, RELATION.length() - 1) + "\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String settings = "";
    private int count;

    static Xlsx of(String sheet) {
        return new Xlsx().sheet("", sheet);
    }

    /** @param content what stands within the root of the sheet */
    Xlsx sheet(String attributes, String content) {
        listed(attributes, "worksheet", "worksheets/sheet" + ++count + ".xml");
        return part("xl/worksheets/sheet" + count + ".xml", element("worksheet", content));
    }

    /** Lists a sheet in the workbook, wherever its cells stand. */
    Xlsx listed(String attributes, String use, String target) {
        int id = 100 + relations.length();
        sheets.append("<sheet name=\"表\" sheetId=\"")
                .append(id)
                .append("\" r:id=\"r")
                .append(id);
        sheets.append("\" ").append(attributes).append("/>");
        return relation("r" + id, use, target);
    }

    Xlsx relation(String id, String use, String target) {
        relations.append(relationship(id, use, target));
        return this;
    }

    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Something that the first sheet refers to. */
    Xlsx beside(String use, String name, String content) {
        String rels = "xl/worksheets/_rels/sheet1.xml.rels";
        String before = parts.getOrDefault(rels, "<Relationships></Relationships>");
        parts.put(
                rels,
                before.replace(
                        "</Relationships>",
                        relationship("x" + before.length(), use, "../" + name) + "</Relationships>"));
        return part("xl/" + name, content);
    }

    Xlsx strings(String content) {
        return relation("strings", "sharedStrings", "sharedStrings.xml")
                .part("xl/sharedStrings.xml", element("sst", content));
    }

    Xlsx styles(String content) {
        return relation("styles", "styles", "styles.xml").part("xl/styles.xml", element("styleSheet", content));
    }

    /** Elements of the workbook beside the list of its sheets. */
    Xlsx settings(String content) {
        settings = content;
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("[Content_Types].xml", "<Types/>");
        all.put("xl/workbook.xml", element("workbook", settings + "<sheets>" + sheets + "</sheets>"));
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        return Docx.zip(all);
    }

    static String element(String name, String content) {
        return "<" + name + MAIN + ">" + content + "</" + name + ">";
    }

    static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    static String n(String number) {
        return "<c><v>" + number + "</v></c>";
    }

    static String n(String number, int style) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    static String s(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String relationship(String id, String use, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + use + "\" Target=\"" + target + "\"/>";
    }
}
