package cn.nianbao.publish.portal;

import cn.nianbao.publish.opendata.Form;
import java.util.List;
import java.util.Locale;

/**
 * A download beside the page.
 *
 * @param size in words; null where nobody knows it before the file is made
 */
public record Download(Form form, String size) {

    /** @param recordBytes the length of the record, which is the JSON */
    static List<Download> of(int recordBytes) {
        return Form.downloads().stream()
                .map(form -> new Download(form, form == Form.JSON ? size(recordBytes) : null))
                .toList();
    }

    private static String size(int bytes) {
        return bytes < 1024 ? bytes + " B" : String.format(Locale.ROOT, "%.0f KB", bytes / 1024.0);
    }
}
