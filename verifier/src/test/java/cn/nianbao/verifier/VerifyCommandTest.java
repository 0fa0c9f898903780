package cn.nianbao.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.form.CsvTable;
import cn.nianbao.receipt.KeyFolder;
import cn.nianbao.receipt.NewKeys;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.ReportJson;
import cn.nianbao.verifier.Published.Said;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    Path folder;

    private Published published;
    private String json;
    private String csv;

    @BeforeEach
    void published() throws Exception {
        published = Published.in(folder, 3);
        json = new String(published.record().bytes(), StandardCharsets.UTF_8);
        csv = CsvTable.of(published.record().report());
    }

    @Test
    void theDownloadsAsTheyCameAreGenuine() throws IOException {
        Said said = published.verify("2025.json", json);
        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text()).contains("与签发的一致", "安澜市应急管理局 2025 年度第 1 版，2026-01-22 公布", "正确", "不联网");
        assertThat(published.verify("2025.csv", csv).exit()).isZero();
    }

    @Test
    void theWayOfWritingDoesNotMatter() throws IOException {
        JsonNode record = ReportJson.EXACT.readTree(json);
        String pretty = ReportJson.EXACT.writerWithDefaultPrettyPrinter().writeValueAsString(record);
        assertThat(published.verify("2025.json", pretty).exit()).isZero();
        String unix = csv.replace("\r\n", "\n").replace("\uFEFF", "");
        assertThat(published.verify("2025.csv", unix).exit()).isZero();
        byte[] chinese = unix.getBytes(Charset.forName("GB18030"));
        assertThat(published.verify("2025.csv", chinese).exit()).isZero();
        String quoted = unix.replaceAll("(?m)^([^,\"]+),", "\"$1\",");
        assertThat(published.verify("2025.csv", quoted).exit()).isZero();
    }

    @Test
    void anotherFigureIsNamed() throws IOException {
        Said inJson = published.verify(
                "2025.json",
                json.replace(
                        "\"" + Published.CELL + "\":{\"state\":\"number\",\"unit\":null,\"value\":12}",
                        "\"" + Published.CELL + "\":{\"state\":\"number\",\"unit\":null,\"value\":13}"));
        assertThat(inJson.exit()).isEqualTo(1);
        assertThat(inJson.text()).contains("自然人", "签发 12，文件 13", Published.CELL);
        Said inCsv = published.verify("2025.csv", csv.replaceFirst("(" + Published.CELL + ".*number,)12,", "$113,"));
        assertThat(inCsv.exit()).isEqualTo(1);
        assertThat(inCsv.text()).contains("签发 12，文件 13", Published.CELL);
    }

    @Test
    void wordsThatChangedAreNamed() throws IOException {
        Said said = published.verify("2025.json", json.replace("均在法定期限内答复", "未在法定期限内答复"));
        assertThat(said.text())
                .contains("「总体情况」", "“均在法定期限内答复。”", "“未在法定期限内答复。”")
                .doesNotContain("解读形式");
        assertThat(published
                        .verify("2025.json", json.replace("按要求开展。", "按 要求开展。"))
                        .exit())
                .isEqualTo(1);
        assertThat(published
                        .verify("2025.json", json.replace("\"year\":2025", "\"year\":2024"))
                        .text())
                .contains("报告年度");
        assertThat(published
                        .verify("2025.json", json.replace("{\"agency\"", "{\"a\":1,\"agency\""))
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void aFieldThatStandsTwiceIsAltered() throws IOException {
        Said said = published.verify("2025.json", json.replace("\"year\":2025", "\"year\":2024,\"year\":2025"));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("重复的字段");
    }

    @Test
    void linesAddedMovedOrLeftOutAreFound() throws IOException {
        assertThat(published
                        .verify("2025.csv", csv + "requests/9/total,表三,九、其他,总计,number,5,\r\n")
                        .exit())
                .isEqualTo(1);
        assertThat(published
                        .verify("2025.csv", csv.replaceFirst("requests/1/total.*\r\n", ""))
                        .exit())
                .isEqualTo(1);
        assertThat(published.verify("2025.csv", csv.replace("单元格编号,", "编号,单元格")).exit())
                .isEqualTo(1);
    }

    @Test
    void aReceiptOfOtherKeysProvesNothing() throws Exception {
        Files.write(folder.resolve("2025.json"), published.record().bytes());
        NewKeys.into(folder.resolve("other"));
        Said stranger = Published.run(
                folder.resolve("other"), folder.resolve("2025.json").toString());
        assertThat(stranger.exit()).isEqualTo(1);
        assertThat(stranger.text()).contains("不是由可信的密钥签名");
    }

    /** After a rotation the old public key, kept or named, still proves the old receipt; the new one alone does not. */
    @Test
    void anOldReceiptIsProvenByTheOldKey() throws Exception {
        Files.write(folder.resolve("2025.json"), published.record().bytes());
        Path keys = folder.resolve("keys");
        String old = KeyFolder.read(keys).all().get(0).id();
        Files.delete(keys.resolve("ed25519.pem"));
        Files.delete(keys.resolve("sm2.pem"));
        NewKeys.into(keys);
        String file = folder.resolve("2025.json").toString();
        assertThat(Published.run(keys, file).exit()).isZero();
        Path oldKey = keys.resolve(old + ".pub.pem");
        Said byName = Published.run(null, "--key", oldKey.toString(), file);
        assertThat(byName.exit()).isZero();
        assertThat(byName.text()).contains("没有这把公钥");
        Path onlyNew = folder.resolve("new");
        NewKeys.into(onlyNew);
        assertThat(Published.run(onlyNew, file).exit()).isEqualTo(1);
    }

    @Test
    void theReceiptOfAnotherVersionNamesTheCellThatDiffers() throws Exception {
        CanonicalRecord other = CanonicalRecord.of(
                published.record().report().as("anlan-emergency", "安澜市应急管理局", 2025, 2),
                published.record().revision());
        published.sign(other);
        Said said = published.verify("2025.json", json);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("版本", "上一版校验值");
    }

    @Test
    void aReceiptOfAWithdrawalProvesNoContent() throws Exception {
        published.sign(CanonicalRecord.ofWithdrawal(
                published.record().report().as("anlan-emergency", "安澜市应急管理局", 2025, 2),
                published.record().revision(),
                "正在核查。"));
        Said said = published.verify("2025.json", json);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("撤下");
    }

    @Test
    void whatCannotBeCheckedSaysWhatToDo() throws Exception {
        Files.delete(folder.resolve("2025.receipt.json"));
        Said without = published.verify("2025.json", json);
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.text()).contains("--receipt", "2025.receipt.json");
        assertThat(Published.run(folder.resolve("keys"), "none.html").exit()).isEqualTo(2);
        assertThat(Published.run(folder.resolve("keys")).text()).contains("用法");
        assertThat(Published.run(folder.resolve("keys"), "--kye", "x").exit()).isEqualTo(2);
        assertThat(Published.run(null, "2025.json").text()).contains("--key");
        Files.writeString(folder.resolve("broken.json"), "{");
        assertThat(Published.run(
                                folder.resolve("keys"),
                                "--receipt",
                                folder.resolve("broken.json").toString(),
                                folder.resolve("2025.json").toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void whatIsTooLargeIsNotReadIntoMemory() throws IOException {
        Path large = folder.resolve("2025.html");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        Said said = Published.run(folder.resolve("keys"), large.toString());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.text()).contains("20 MB");
    }

    @Test
    void aPackageIsCheckedFileByFileWithTheReceiptInIt() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2025.json", json.getBytes(StandardCharsets.UTF_8));
        files.put("2025.csv", csv.getBytes(StandardCharsets.UTF_8));
        files.put("2025.receipt.json", Files.readAllBytes(folder.resolve("2025.receipt.json")));
        Files.delete(folder.resolve("2025.receipt.json"));
        Said said = published.verify("package.zip", zip(files));
        assertThat(said.exit()).as(said.text()).isZero();
        files.put("2025.csv", csv.replaceFirst("number,12,", "number,13,").getBytes(StandardCharsets.UTF_8));
        assertThat(published.verify("package.zip", zip(files)).text()).contains("2025.csv");
        files.put("notes.bin", new byte[] {0, 1, 2});
        assertThat(published.verify("package.zip", zip(files)).text()).contains("notes.bin");
    }

    @Test
    void aPackagesListOfHashesIsHeldAgainstItsFiles() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2025.json", json.getBytes(StandardCharsets.UTF_8));
        files.put("2025.receipt.json", Files.readAllBytes(folder.resolve("2025.receipt.json")));
        Files.delete(folder.resolve("2025.receipt.json"));
        String right = CanonicalRecord.sha256(files.get("2025.json")) + "  2025.json\n";
        files.put("sha256.txt", right.getBytes(StandardCharsets.UTF_8));
        Said said = published.verify("package.zip", zip(files));
        assertThat(said.exit()).as(said.text()).isZero();
        String wrong = "0".repeat(64) + "  2025.json\n";
        files.put("sha256.txt", wrong.getBytes(StandardCharsets.UTF_8));
        Said altered = published.verify("package.zip", zip(files));
        assertThat(altered.exit()).isEqualTo(1);
        assertThat(altered.text()).contains("sha256.txt", "2025.json");
    }

    @Test
    void aPackageThatSwellsIsRefused() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("2025.receipt.json", Files.readAllBytes(folder.resolve("2025.receipt.json")));
        files.put("2025.csv", new byte[70 * 1024 * 1024]);
        Said said = published.verify("package.zip", zip(files));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.text()).contains("过大");
    }

    @Test
    void nothingOfAFileReachesTheTerminalAsACommand() throws IOException {
        Said said = published.verify("2025.json", json.replace("按要求开展。", "\\u001b[2J开展。"));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).doesNotContain("\u001b").contains("U+001B");
    }

    @Test
    void newKeysAreMadeAndNeverOverwritten() {
        Path fresh = folder.resolve("fresh");
        Said made = Published.run(null, "--new-keys", fresh.toString());
        assertThat(made.exit()).isZero();
        assertThat(made.text()).contains("密钥编号 ed25519-", "密钥编号 sm2-", "0600");
        assertThat(Published.run(null, "--new-keys", fresh.toString()).exit()).isEqualTo(2);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
