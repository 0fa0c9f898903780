package cn.nianbao.reader.word97;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Whom the properties of a Word 97 file name. */
class OldWordOwnersTest {

    private static final Path SAMPLE = Path.of("..", "samples", "anlan-emergency-2025.doc");

    private static byte[] owned(String author, String last, String company) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(SAMPLE)))) {
            SummaryInformation summary = PropertySetFactory.newSummaryInformation();
            summary.setAuthor(author);
            summary.setLastAuthor(last);
            summary.write(file.getRoot(), SummaryInformation.DEFAULT_STREAM_NAME);
            DocumentSummaryInformation further = PropertySetFactory.newDocumentSummaryInformation();
            further.setCompany(company);
            further.write(file.getRoot(), DocumentSummaryInformation.DEFAULT_STREAM_NAME);
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void tellsWhomThePropertiesName() throws Exception {
        assertThat(DraftFile.read(owned("陆晴川", "江一白", "安澜飞鸿图文有限公司")).concerns())
                .containsExactly(
                        new Concern(Kind.OWNER, "作者：陆晴川", null),
                        new Concern(Kind.OWNER, "最后保存者：江一白", null),
                        new Concern(Kind.OWNER, "单位：安澜飞鸿图文有限公司", null));
    }

    @Test
    void saysNothingOfEmptyProperties() throws Exception {
        assertThat(DraftFile.read(owned("", " ", "")).concerns()).isEmpty();
        assertThat(DraftFile.read(Files.readAllBytes(SAMPLE)).concerns())
                .noneMatch(concern -> concern.text().startsWith("最后"));
    }
}
