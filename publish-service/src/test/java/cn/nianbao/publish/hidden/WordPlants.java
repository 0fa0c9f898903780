package cn.nianbao.publish.hidden;

import cn.nianbao.opendata.Docx;
import cn.nianbao.report.CanonicalRecord;
import java.util.List;

/** Word files in which something is hidden. */
final class WordPlants {

    private static final String DOCUMENT = "word/document.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String PLACE = "<w:r><w:t xml:space=\"preserve\">全年围绕防汛";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final byte[] clean;

    private WordPlants(CanonicalRecord record) {
        clean = Docx.of(record);
    }

    static List<Plant> in(CanonicalRecord record) {
        WordPlants word = new WordPlants(record);
        return List.of(
                word.seenByNobody("hidden run", "<w:vanish/>"),
                word.seenByNobody("white run", "<w:color w:val=\"FFFFFF\"/>"),
                word.seenByNobody("tiny run", "<w:sz w:val=\"2\"/>"),
                word.kept("core properties", word.core()),
                word.kept("program properties", word.program()),
                word.kept("own properties", word.own()),
                word.kept("comment", word.comment()),
                word.kept(
                        "deletion",
                        word.inText("<w:del w:author=\"" + Plant.WORDS + "\"><w:r><w:delText>" + Plant.WORDS
                                + "</w:delText></w:r></w:del>")),
                word.kept(
                        "author of an insertion",
                        word.inText("<w:ins w:id=\"1\" w:author=\"" + Plant.WORDS
                                + "\"><w:r><w:t>今年，</w:t></w:r></w:ins>")),
                word.kept("footer", Parts.of(word.clean).before("word/footer1.xml", "<w:r>", run("", Plant.WORDS))),
                word.kept(
                        "words in place of a table",
                        Parts.of(word.clean)
                                .before(
                                        DOCUMENT,
                                        "<w:tblCaption",
                                        "<w:tblDescription w:val=\"" + Plant.WORDS + "\"/>")),
                word.kept("embedded object", word.embedded()),
                word.kept(
                        "custom part",
                        Parts.of(word.clean)
                                .with("customXml/item1.xml", "<x>" + Plant.WORDS + "</x>")
                                .before(
                                        RELATIONS,
                                        "</Relationships>",
                                        relation("customXml", "../customXml/item1.xml"))),
                word.kept(
                        "document variable",
                        Parts.of(word.clean)
                                .before(
                                        "word/settings.xml",
                                        "<w:compat>",
                                        "<w:docVars><w:docVar w:name=\"" + Plant.WORDS + "\" w:val=\"" + Plant.WORDS
                                                + "\"/></w:docVars>")));
    }

    private Plant seenByNobody(String name, String looks) {
        return new Plant(
                "docx " + name,
                Plant.WORDS + ".docx",
                inText(run(looks, Plant.WORDS)).file(),
                true);
    }

    private Plant kept(String name, Parts parts) {
        return new Plant("docx " + name, Plant.WORDS + ".docx", parts.file(), false);
    }

    private Parts inText(String xml) {
        return Parts.of(clean).before(DOCUMENT, PLACE, xml);
    }

    private Parts core() {
        return Parts.of(clean)
                .before(
                        "docProps/core.xml",
                        "<dc:language>",
                        "<dc:creator>" + Plant.WORDS + "</dc:creator><dc:subject>" + Plant.WORDS + "</dc:subject>");
    }

    private Parts program() {
        return Parts.of(clean)
                .with(
                        "docProps/app.xml",
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>"
                                + Plant.WORDS + "</Company><Manager>" + Plant.WORDS + "</Manager></Properties>")
                .before("_rels/.rels", "</Relationships>", relation("extended-properties", "docProps/app.xml"));
    }

    private Parts own() {
        return Parts.of(clean)
                .with(
                        "docProps/custom.xml",
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""
                                + " xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                                + "<property pid=\"2\" name=\"x\"><vt:lpwstr>" + Plant.WORDS
                                + "</vt:lpwstr></property></Properties>")
                .before("_rels/.rels", "</Relationships>", relation("custom-properties", "docProps/custom.xml"));
    }

    private Parts comment() {
        return inText("<w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>")
                .with(
                        "word/comments.xml",
                        "<w:comments" + W + "><w:comment w:id=\"0\" w:author=\"" + Plant.WORDS + "\"><w:p>"
                                + run("", Plant.WORDS) + "</w:p></w:comment></w:comments>")
                .before(RELATIONS, "</Relationships>", relation("comments", "comments.xml"));
    }

    private Parts embedded() {
        return Parts.of(clean)
                .with("word/embeddings/oleObject1.bin", Plant.WORDS)
                .before(RELATIONS, "</Relationships>", relation("oleObject", "embeddings/oleObject1.bin"));
    }

    private static String relation(String kind, String target) {
        return "<Relationship Id=\"rId90\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String run(String looks, String words) {
        return "<w:r><w:rPr>" + looks + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    }
}
