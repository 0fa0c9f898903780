package cn.nianbao.publish.opendata;

import cn.nianbao.form.CsvTable;
import cn.nianbao.opendata.Xml;
import cn.nianbao.report.CanonicalRecord;
import java.nio.charset.StandardCharsets;

/** Makes each light download of a report from its approved record and from nothing else. */
public final class Downloads {

    private Downloads() {}

    /** @throws IllegalArgumentException for the page and the receipt, which are not made from the record alone, and for what the {@link
     *     Workshop} makes */
    public static Rendition make(Form form, CanonicalRecord record) {
        byte[] bytes =
                switch (form) {
                    case JSON -> record.bytes();
                    case CSV -> CsvTable.of(record.report()).getBytes(StandardCharsets.UTF_8);
                    case XML -> Xml.of(record);
                    case PAGE, RECEIPT, XLSX, DOCX, PDF, OFD, ZIP ->
                        throw new IllegalArgumentException(form + " is no light download");
                };
        return Rendition.of(form.mediaType(), bytes);
    }
}
