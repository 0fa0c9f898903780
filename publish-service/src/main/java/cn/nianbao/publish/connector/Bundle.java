package cn.nianbao.publish.connector;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A parcel as one ZIP: its files under their paths, and first {@code package.json}, which names the edition, the files in
 * the order in which they are put, and the paths that have to go. The same parcel gives the same bytes.
 */
final class Bundle {

    private Bundle() {}

    static byte[] of(Parcel parcel) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "package.json", ReportJson.bytes(contents(parcel)));
            for (Parcel.Item item : parcel.items()) {
                add(zip, item.path(), item.content().bytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ObjectNode contents(Parcel parcel) {
        var key = parcel.edition().key();
        ObjectNode contents = ReportJson.EXACT
                .createObjectNode()
                .put("agencyCode", key.agencyCode())
                .put("year", key.year())
                .put("version", key.version())
                .put("revision", parcel.edition().revision())
                .put("withdrawn", parcel.record().isEmpty());
        ArrayNode put = contents.putArray("put");
        parcel.items().forEach(item -> put.addObject()
                .put("path", item.path())
                .put("mediaType", item.content().mediaType())
                .put("sha256", item.content().etag()));
        ArrayNode remove = contents.putArray("remove");
        parcel.gone().forEach(remove::add);
        return contents;
    }

    private static void add(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
