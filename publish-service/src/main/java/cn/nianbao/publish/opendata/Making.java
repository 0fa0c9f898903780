package cn.nianbao.publish.opendata;

import cn.nianbao.opendata.Archive;
import cn.nianbao.opendata.Docx;
import cn.nianbao.opendata.Ofd;
import cn.nianbao.opendata.Pdf;
import cn.nianbao.opendata.Xlsx;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.proof.Receipts;
import cn.nianbao.receipt.Leaflet;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a download that takes much work, from the approved record and from what was made of it before, and keeps it. */
@ApplicationScoped
class Making {

    private final Editions editions;
    private final Stock stock;
    private final Receipts receipts;

    Making(Editions editions, Stock stock, Receipts receipts) {
        this.editions = editions;
        this.stock = stock;
        this.receipts = receipts;
    }

    Rendition make(EditionKey key, Form form) {
        return made(key, form, CanonicalRecord.read(editions.record(key)));
    }

    private Rendition made(EditionKey key, Form form, CanonicalRecord record) {
        if (!form.isHeavy()) {
            return Downloads.make(form, record);
        }
        return stock.find(key, form).orElseGet(() -> {
            Rendition fresh = Rendition.of(form.mediaType(), bytes(key, form, record));
            stock.put(key, form, fresh);
            return fresh;
        });
    }

    private byte[] bytes(EditionKey key, Form form, CanonicalRecord record) {
        return switch (form) {
            case XLSX -> Xlsx.of(record);
            case DOCX -> Docx.of(record);
            case PDF -> Pdf.of(record);
            case OFD -> Ofd.of(record, made(key, Form.PDF, record).bytes());
            case ZIP -> archive(key, record);
            case PAGE, JSON, CSV, XML, RECEIPT -> throw new IllegalArgumentException(form + " takes no work");
        };
    }

    /**
     * Every other form with the receipt that proves it, what to do with them, and a list of hashes. File names are plain: old
     * computers garble others within an archive.
     */
    private byte[] archive(EditionKey key, CanonicalRecord record) {
        Edition edition = editions.find(key).orElseThrow();
        Receipt receipt = receipts.of(edition, record);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Form.downloads().stream()
                .filter(form -> form != Form.ZIP)
                .forEach(form -> files.put(
                        FileName.of(edition, form).plain(),
                        made(key, form, record).bytes()));
        files.put(FileName.of(edition, Form.RECEIPT).plain(), receipt.bytes());
        files.put(Leaflet.NAME, Leaflet.text(receipt.statement()).getBytes(StandardCharsets.UTF_8));
        String hashes = files.entrySet().stream()
                .map(file -> CanonicalRecord.sha256(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        files.put("sha256.txt", hashes.getBytes(StandardCharsets.UTF_8));
        return Archive.of(files);
    }
}
