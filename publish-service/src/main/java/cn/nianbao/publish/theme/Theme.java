package cn.nianbao.publish.theme;

import cn.nianbao.report.CanonicalRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The look of the city's portal around our pages.
 *
 * @param logo the address of the logo; null for none
 * @param icon the address of the icon; null for our own
 * @param header the portal's own header in HTML; null to have one made from the file
 * @param footer the portal's own footer; likewise
 * @param pictures by file name
 * @param css the colours, and what else the portal's designers wrote
 */
public record Theme(
        ThemeFile file,
        String logo,
        String icon,
        String header,
        String footer,
        Map<String, Picture> pictures,
        String css) {

    /** The address of the style sheet within the column; it changes with the content. */
    public String stylesheet() {
        return "/theme/theme.css?v="
                + CanonicalRecord.sha256(css.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
