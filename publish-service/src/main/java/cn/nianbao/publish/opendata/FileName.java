package cn.nianbao.publish.opendata;

import cn.nianbao.publish.edition.Edition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a download is called on a reader's disk: in Chinese, and plainly for programs that do not know how (RFC 6266, RFC
 * 5987).
 *
 * @param plain in ASCII
 */
public record FileName(String chinese, String plain) {

    public static FileName of(Edition edition, Form form) {
        String version =
                edition.key().version() == 1 ? "" : "（第" + edition.key().version() + "版）";
        String name = edition.agency() + edition.key().year() + "年政府信息公开工作年度报告" + version;
        return new FileName(withoutSigns(name) + form.ending(), plain(edition) + form.ending());
    }

    static String plain(Edition edition) {
        return edition.key().toString().replace('/', '-');
    }

    /** The value of a {@code Content-Disposition} header. */
    public String attachment() {
        String encoded = URLEncoder.encode(chinese, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    /** An agency's name with a stroke in it would be a folder. */
    private static String withoutSigns(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
    }
}
