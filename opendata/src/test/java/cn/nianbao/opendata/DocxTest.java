package cn.nianbao.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Word file is laid out as GB/T 9704 has it, and names nobody. Lengths are in twentieths of a point. */
class DocxTest {

    private static Map<String, String> parts;

    @BeforeAll
    static void make() throws IOException {
        parts = parts(Docx.of(Reports.explained(Reports.random(2025, 1))));
    }

    @Test
    void thePageIsThatOfAnOfficialDocument() {
        assertThat(parts.get("word/document.xml"))
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\"");
        assertThat(parts.get("word/styles.xml")).contains("w:line=\"560\" w:lineRule=\"exact\"");
    }

    @Test
    void pagesAreNumberedOnTheirOuterSide() {
        assertThat(parts.get("word/footer1.xml")).contains("— ", " PAGE ", "<w:jc w:val=\"right\"/>");
        assertThat(parts.get("word/footer2.xml")).contains("— ", " PAGE ", "<w:jc w:val=\"left\"/>");
        assertThat(parts.get("word/settings.xml")).contains("<w:evenAndOddHeaders/>");
    }

    @Test
    void headsOfTablesAreMergedAndRepeated() {
        assertThat(parts.get("word/document.xml"))
                .contains(
                        "<w:tblHeader/>", "<w:gridSpan w:val=\"7\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>");
    }

    @Test
    void whatIsSaidInPublicStandsOnAPageOfItsOwn() {
        String document = parts.get("word/document.xml");
        assertThat(document.indexOf("附件")).isGreaterThan(document.indexOf("2026年1月19日"));
        assertThat(document).contains("索引号：000000-2026-00012", "更正说明（数据更正）：结转数误填，现予更正。", "情况说明：二者口径不同");
    }

    @Test
    void itTellsNothingOfWhoMadeItAndWhen() {
        assertThat(parts.get("docProps/core.xml")).doesNotContain("creator", "lastModifiedBy", "created", "modified");
        assertThat(parts).doesNotContainKeys("docProps/app.xml", "docProps/custom.xml");
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
