package cn.nianbao.publish.opendata;

import cn.nianbao.form.CsvTable;
import cn.nianbao.report.CanonicalRecord;
import java.nio.charset.StandardCharsets;

/** Makes each download of a report from its approved record and from nothing else. */
public final class Downloads {

    private Downloads() {}

    /** @throws IllegalArgumentException for the page and the receipt, which are not made from the record alone */
    public static Rendition make(Form form, CanonicalRecord record) {
        byte[] bytes =
                switch (form) {
                    case PAGE, RECEIPT -> throw new IllegalArgumentException(form + " is no download");
                    case JSON -> record.bytes();
                    case CSV -> CsvTable.of(record.report()).getBytes(StandardCharsets.UTF_8);
                };
        return Rendition.of(form.mediaType(), bytes);
    }
}
