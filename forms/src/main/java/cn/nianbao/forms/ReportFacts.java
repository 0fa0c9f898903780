package cn.nianbao.forms;

/**
 * Which report a form is about.
 *
 * @param agency the agency's full name
 * @param code its code in the register
 * @param title the report's own title, without brackets
 * @param version 1 for the first, then one more with each correction
 * @param hash SHA-256 of the canonical record, in hexadecimal: what was reviewed and signed
 */
public record ReportFacts(String agency, String code, String title, int year, int version, String hash) {

    public String versionShown() {
        return "第 " + version + " 版" + (version == 1 ? "（首次公开）" : "（更正）");
    }
}
