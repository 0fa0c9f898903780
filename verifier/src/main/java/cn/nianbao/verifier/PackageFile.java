package cn.nianbao.verifier;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.Unverifiable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The package (.zip) that a portal is handed: pages and downloads of one version with their receipt. It is unpacked in memory
 * within bounds; what is in it and no form of a report is said to be so.
 */
final class PackageFile implements PublishedFile {

    private static final String RECEIPT = ".receipt.json";
    private static final String HASHES = "sha256.txt";
    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** What office files have in them, which are zips too. */
    private static final List<String> OFFICE = List.of("[Content_Types].xml", "OFD.xml", "mimetype");

    private final List<PublishedFile> forms;

    /** @param forms that files in a package can have */
    PackageFile(List<PublishedFile> forms) {
        this.forms = List.copyOf(forms);
    }

    @Override
    public boolean recognises(byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < MOST_FILES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return i > 0;
                }
                if (OFFICE.contains(entry.getName())) {
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException broken) {
            return true;
        }
    }

    @Override
    public Optional<byte[]> receipt(byte[] bytes) throws Unverifiable {
        List<Map.Entry<String, byte[]>> receipts = files(bytes).entrySet().stream()
                .filter(file -> file.getKey().endsWith(RECEIPT))
                .toList();
        if (receipts.size() > 1) {
            throw new Unverifiable("压缩包里有 " + receipts.size() + " 份凭证，不知以哪一份为准；请用 --receipt 指定一份");
        }
        return receipts.stream().findFirst().map(Map.Entry::getValue);
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        List<Difference> differences = new ArrayList<>();
        int compared = 0;
        Map<String, byte[]> files = files(bytes);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(RECEIPT)) {
                continue;
            }
            if (file.getKey().equals(HASHES)) {
                differences.addAll(misstated(file.getValue(), files));
                continue;
            }
            Optional<PublishedFile> form = forms.stream()
                    .filter(each -> each.recognises(file.getValue()))
                    .findFirst();
            if (form.isEmpty()) {
                differences.add(Difference.trick("压缩包里的 " + Shown.plain(file.getKey()) + " 不是年报的任何一种文件"));
                continue;
            }
            compared++;
            for (Difference difference : form.get().compare(file.getValue(), signed)) {
                differences.add(difference.in(file.getKey()));
            }
        }
        if (compared == 0) {
            throw new Unverifiable("压缩包里没有年报的网页或数据文件");
        }
        return differences;
    }

    /** The lines of the list of hashes that are not those of the files beside it. */
    private static List<Difference> misstated(byte[] list, Map<String, byte[]> files) {
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> files.entrySet().stream()
                        .noneMatch(file -> line.equals(CanonicalRecord.sha256(file.getValue()) + "  " + file.getKey())))
                .map(line -> Difference.trick("压缩包里的 " + HASHES + " 这一行与文件不符：" + Shown.plain(line)))
                .toList();
    }

    private static Map<String, byte[]> files(byte[] bytes) throws Unverifiable {
        Map<String, byte[]> files = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) left + 1);
                left -= content.length;
                if (left < 0 || files.size() >= MOST_FILES) {
                    throw new Unverifiable("压缩包展开后过大，可能是有意构造的；请向公布机构重新索取");
                }
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Unverifiable("压缩包已损坏，无法打开；请重新下载后再核验");
        }
        return files;
    }
}
