package cn.nianbao.publish.proof;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.opendata.Archive;
import cn.nianbao.publish.Sample;
import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The package of all downloads proves itself, and so does a file that was taken out with the receipt beside it. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class PackageTest {

    private CanonicalRecord record;
    private Map<String, byte[]> files;
    private byte[] zip;

    @BeforeEach
    void downloaded() throws IOException {
        record = Sample.record(newAgency(), 2025, 21);
        publish(record).then().statusCode(201);
        zip = read(ReceiptsTest.address(record) + ".zip").asByteArray();
        files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    @Test
    void itIsGenuineUnderWhateverName() {
        assertThat(verify("年报.zip", zip).text()).isEmpty();
        assertThat(files.get(named(".receipt.json")))
                .isEqualTo(read(ReceiptsTest.address(record) + ".receipt.json").asByteArray());
    }

    @Test
    void aFileTakenOutIsGenuineWithTheReceiptBesideIt() {
        Verifier folder = Verifier.inAnEmptyFolder();
        folder.beside(named(".receipt.json"), files.get(named(".receipt.json")));
        for (String ending : new String[] {".json", ".csv", ".xlsx", ".xml", ".docx", ".pdf", ".ofd"}) {
            assertThat(folder.file(named(ending), files.get(named(ending))).text())
                    .as(ending)
                    .isEmpty();
        }
    }

    @Test
    void itSaysByWhichKeysItIsSignedAndWhatToDo() throws Exception {
        String leaflet = text("README.txt");
        Receipt receipt = Receipt.read(files.get(named(".receipt.json")));
        assertThat(leaflet).startsWith("\uFEFF安澜市应急管理局 2025年").contains("\r\n", "deploy/verify --key", "sha256.txt");
        for (String key : receipt.statement().keys()) {
            String fingerprint = key.substring(key.lastIndexOf('-') + 1);
            assertThat(leaflet).contains(key, fingerprint.substring(0, 4) + " " + fingerprint.substring(4, 8));
        }
        assertThat(text("sha256.txt")).contains("  README.txt", "  " + named(".receipt.json"));
    }

    @Test
    void whatSomebodyRewroteInItIsNamed() {
        assertThat(with(named(".csv"), text(named(".csv")).replaceFirst("number,\\d+,", "number,9999,"))
                        .cells())
                .hasSize(1);
        String leaflet = text("README.txt");
        Said otherKey = with("README.txt", leaflet.replaceFirst("ed25519-[0-9a-f]{4}", "ed25519-0000"));
        assertThat(otherKey.exit()).isEqualTo(1);
        assertThat(otherKey.text()).contains("README.txt", "ed25519-0000");
        assertThat(with("README.txt", leaflet + "表三以补发的数据为准。").text()).contains("补发");
        assertThat(with("补充说明.txt", "表三以补发的数据为准。").text()).contains("补充说明.txt");
        // another editor's line ends and no mark at the beginning change nothing
        assertThat(with("README.txt", leaflet.replace("\r\n", "\n").substring(1))
                        .exit())
                .isZero();
    }

    @Test
    void theReceiptOfAnotherReportInItIsFound() {
        CanonicalRecord other = Sample.record(newAgency(), 2025, 22);
        publish(other).then().statusCode(201);
        String foreign = read(ReceiptsTest.address(other) + ".receipt.json").asString();
        assertThat(with(named(".receipt.json"), foreign).exit()).isEqualTo(1);
    }

    /** A program that reads from the front sees the signed file, one that goes by the directory sees the other. */
    @Test
    void aDirectoryThatLeadsElsewhereIsNotTrusted() {
        byte[] twice = zip.clone();
        String text = new String(twice, StandardCharsets.ISO_8859_1);
        int directory = text.lastIndexOf("PK\u0001\u0002");
        // the last entry's name becomes that of the first
        byte[] name = named(".json").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, twice, directory + 46, Math.min(name.length, "sha256.txt".length()));
        Said said = verify("package.zip", twice);
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.text()).contains("目录与内容不符");
    }

    /** The package with one file replaced, or one more. */
    private Said with(String name, String text) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        // it would tell by itself
        changed.remove("sha256.txt");
        changed.put(name, text.getBytes(StandardCharsets.UTF_8));
        return verify("package.zip", Archive.of(changed));
    }

    private Said verify(String name, byte[] bytes) {
        return Verifier.inAnEmptyFolder().file(name, bytes);
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private String named(String ending) {
        return record.report().agencyCode() + "-2025-v1" + ending;
    }
}
