package cn.nianbao.publish.opendata;

import cn.nianbao.opendata.Archive;
import cn.nianbao.opendata.Docx;
import cn.nianbao.opendata.Ofd;
import cn.nianbao.opendata.Pdf;
import cn.nianbao.opendata.Xlsx;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a download that takes much work, from the approved record and from what was made of it before, and keeps it. */
@ApplicationScoped
class Making {

    private final Editions editions;
    private final Stock stock;

    Making(Editions editions, Stock stock) {
        this.editions = editions;
        this.stock = stock;
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

    /** Everything else with a list of hashes. File names are plain: old computers garble others within an archive. */
    private byte[] archive(EditionKey key, CanonicalRecord record) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder hashes = new StringBuilder();
        for (Form form : Form.downloads()) {
            if (form != Form.ZIP) {
                Rendition rendition = made(key, form, record);
                String name = key.toString().replace('/', '-') + form.ending();
                files.put(name, rendition.bytes());
                hashes.append(rendition.etag()).append("  ").append(name).append('\n');
            }
        }
        files.put("sha256.txt", hashes.toString().getBytes(StandardCharsets.UTF_8));
        return Archive.of(files);
    }
}
