package cn.nianbao.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the register says an agency is reached. What it does not say is null or empty, and not judged.
 *
 * @param areaCode of its city, such as 0999
 * @param hosts official addresses or hosts, such as {@code https://www.anlan.gov.cn} or {@code anlan.gov.cn}
 * @param phones with area code, in digits or parted
 * @param mails mailboxes
 */
public record Contacts(String areaCode, List<String> hosts, List<String> phones, List<String> mails) {

    public static final Contacts UNKNOWN = new Contacts(null, List.of(), List.of(), List.of());

    public Contacts {
        hosts = List.copyOf(hosts);
        phones = List.copyOf(phones);
        mails = List.copyOf(mails);
    }

    public static Contacts of(Context context) {
        return context.agency() == null ? UNKNOWN : context.agency().contacts();
    }

    /** From the JSON of a context: {@code {"areaCode": "0999", "hosts": [], "phones": [], "mails": []}}, each part optional. */
    public static Contacts read(JsonNode node) {
        return new Contacts(
                node.path("areaCode").textValue(),
                words(node.path("hosts")),
                words(node.path("phones")),
                words(node.path("mails")));
    }

    /** Whether the register has this number, however it is parted, with or without the area code. */
    public boolean hasPhone(String number) {
        String wanted = digits(number);
        return phones.stream().map(Contacts::digits).anyMatch(phone -> isSame(phone, wanted) || isSame(wanted, phone));
    }

    private boolean isSame(String one, String other) {
        return one.equals(other) || areaCode != null && one.equals(areaCode + other);
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
