package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import java.util.List;

/** What kind of agency reports, by the register or else by its name. */
enum Level {
    TOWNSHIP,
    COUNTY,
    CITY;

    private static final List<String> TOWNSHIP_KINDS = List.of("township", "sub-district");
    private static final List<String> TOWNSHIP_NAMES = List.of("镇人民政府", "乡人民政府", "街道办事处", "镇政府", "乡政府");

    static Level of(Narrative narrative, Context context) {
        String name = name(narrative);
        String kind = context.agency() == null ? null : context.agency().kind();
        if (kind != null && TOWNSHIP_KINDS.contains(kind)
                || Words.hasAny(name, TOWNSHIP_NAMES)
                || name.endsWith("街道")) {
            return TOWNSHIP;
        }
        String local = name.replace("自治区", "");
        return local.indexOf('县') > 0 || local.indexOf('区') > 0 && !local.contains("开发区") ? COUNTY : CITY;
    }

    /** Whether it is a government and not one of its departments. */
    static boolean isGovernment(Narrative narrative) {
        String name = name(narrative);
        return name.endsWith("人民政府") || name.endsWith("镇政府") || name.endsWith("乡政府");
    }

    private static String name(Narrative narrative) {
        return narrative.report().agency() == null ? "" : narrative.report().agency();
    }
}
