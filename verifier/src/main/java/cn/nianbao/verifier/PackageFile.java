package cn.nianbao.verifier;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.PlainText;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.receipt.Leaflet;
import cn.nianbao.receipt.Statement;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Passages;
import cn.nianbao.verifier.compare.Passages.Passage;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.Unverifiable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A package (.zip) of pages and downloads of one version with their receipt, as the portal hands it out or is handed one. It
 * is unpacked in memory within bounds, by the directory that every program goes by; what is in it and no form of a report is
 * said to be so.
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
        if (!ZipContainer.isZip(bytes)) {
            return false;
        }
        try {
            return OFFICE.stream().noneMatch(ZipContainer.open(bytes)::has);
        } catch (UnreadableDraft broken) {
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
        Contents contents = new Contents(files(bytes), signed);
        for (String name : contents.files.keySet()) {
            contents.compare(name);
        }
        if (contents.reports == 0) {
            throw new Unverifiable("压缩包里没有年报的网页或数据文件");
        }
        return contents.differences;
    }

    /** What is in one package, held against what was signed. */
    private final class Contents {

        private final Map<String, byte[]> files;
        private final SignedReport signed;
        private final List<Difference> differences = new ArrayList<>();
        private int reports;

        Contents(Map<String, byte[]> files, SignedReport signed) {
            this.files = files;
            this.signed = signed;
        }

        void compare(String name) throws Unverifiable {
            byte[] bytes = files.get(name);
            if (name.endsWith(RECEIPT)) {
                return;
            }
            switch (name) {
                case HASHES -> differences.addAll(misstated(bytes));
                case Leaflet.NAME ->
                    rewritten(bytes, signed.statement()).forEach(each -> differences.add(each.in(name)));
                default -> report(name, bytes);
            }
        }

        private void report(String name, byte[] bytes) throws Unverifiable {
            Optional<PublishedFile> form =
                    forms.stream().filter(each -> each.recognises(bytes)).findFirst();
            if (form.isEmpty()) {
                differences.add(Difference.trick("压缩包里的 " + Shown.plain(name) + " 不是年报的任何一种文件"));
                return;
            }
            reports++;
            form.get().compare(bytes, signed).forEach(difference -> differences.add(difference.in(name)));
        }

        /** The lines of the list of hashes that are not those of the files beside it. */
        private List<Difference> misstated(byte[] list) {
            Set<String> right = new HashSet<>();
            files.forEach((name, bytes) -> right.add(CanonicalRecord.sha256(bytes) + "  " + name));
            return new String(list, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !right.contains(line))
                    .map(line -> Difference.trick("压缩包里的 " + HASHES + " 这一行与文件不符：" + Shown.plain(line)))
                    .toList();
        }
    }

    private static List<Difference> rewritten(byte[] leaflet, Statement statement) {
        List<Passage> right = Leaflet.lines(statement).stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Passage("说明", line))
                .toList();
        List<String> shown = PlainText.decode(leaflet)
                .orElse("")
                .lines()
                .map(Shown::squeezed)
                .filter(line -> !line.isEmpty())
                .toList();
        return Passages.compare(right, shown, added -> false);
    }

    private static Map<String, byte[]> files(byte[] bytes) throws Unverifiable {
        try {
            ZipContainer zip = ZipContainer.open(bytes);
            if (zip.names().size() > MOST_FILES) {
                throw tooLarge();
            }
            Map<String, byte[]> files = new LinkedHashMap<>();
            long left = MOST_BYTES;
            for (String name : zip.names()) {
                byte[] content = zip.bytes(name, (int) left + 1);
                left -= content.length;
                if (left < 0) {
                    throw tooLarge();
                }
                if (!name.endsWith("/")) {
                    files.put(name, content);
                }
            }
            return files;
        } catch (UnreadableDraft broken) {
            throw new Unverifiable("压缩包已损坏，或目录与内容不符，不同的程序会打开不同的文件；请重新下载后再核验");
        }
    }

    private static Unverifiable tooLarge() {
        return new Unverifiable("压缩包展开后过大，可能是有意构造的；请向公布机构重新索取");
    }
}
