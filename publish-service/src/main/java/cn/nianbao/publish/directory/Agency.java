package cn.nianbao.publish.directory;

import java.util.regex.Pattern;

/**
 * An agency as the register has it.
 *
 * @param parent code of the agency right above; null for the highest
 * @param region null where the register names none
 * @param successor code of the agency that took over; null while it stands
 */
public record Agency(
        String code, String name, String shortName, Kind kind, String parent, String region, String successor) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");

    public static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    /** Where the public finds its reports. */
    public String page() {
        return page(code);
    }

    public static String page(String code) {
        return "/reports/" + code;
    }
}
