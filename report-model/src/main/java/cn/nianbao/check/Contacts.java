package cn.nianbao.check;

import cn.nianbao.prose.HalfWidth;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the register says an agency is reached. What it does not say is null or empty, and not judged.
 *
 * @param areaCode of its city, such as 0999
 * @param address where its office is
 * @param hosts official addresses or hosts, such as {@code https://www.anlan.gov.cn} or {@code anlan.gov.cn}
 * @param phones with area code, in digits or parted
 * @param mails mailboxes
 */
public record Contacts(String areaCode, String address, List<String> hosts, List<String> phones, List<String> mails) {

    public static final Contacts UNKNOWN = new Contacts(null, null, List.of(), List.of(), List.of());

    public Contacts {
        hosts = List.copyOf(hosts);
        phones = List.copyOf(phones);
        mails = List.copyOf(mails);
    }

    /** Of an office whose address is not known. */
    public Contacts(String areaCode, List<String> hosts, List<String> phones, List<String> mails) {
        this(areaCode, null, hosts, phones, mails);
    }

    public static Contacts of(Context context) {
        return context.agency() == null ? UNKNOWN : context.agency().contacts();
    }

    /**
     * From JSON: {@code {"areaCode": "0999", "address": "…", "hosts": [], "phones": [], "mails": []}}, each part optional; all
     * unknown where there is none.
     *
     * @throws IllegalArgumentException when a part is no such thing; the message says which, in Chinese
     */
    public static Contacts read(JsonNode node) {
        if (node == null || node.isMissingNode() || node.isNull()) {
            return UNKNOWN;
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("contacts 应写成 {…}");
        }
        return new Contacts(
                word(node, "areaCode"),
                word(node, "address"),
                words(node, "hosts"),
                words(node, "phones"),
                words(node, "mails"));
    }

    /** Whether the register has this number, however it is parted, with or without the area code. */
    public boolean hasPhone(String number) {
        if (phones.isEmpty()) {
            return false;
        }
        String wanted = digits(number);
        return phones.stream().map(Contacts::digits).anyMatch(phone -> isSame(phone, wanted) || isSame(wanted, phone));
    }

    /** Whether these words are the office's address or a part of it. */
    public boolean hasAddress(String words) {
        return address != null && bare(address).contains(bare(words));
    }

    private boolean isSame(String one, String other) {
        return one.equals(other) || areaCode != null && one.equals(areaCode + other);
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }

    private static String bare(String words) {
        return HalfWidth.of(words).replaceAll("\\s", "");
    }

    private static String word(JsonNode node, String part) {
        JsonNode word = node.path(part);
        if (word.isMissingNode() || word.isNull()) {
            return null;
        }
        if (!word.isTextual()) {
            throw new IllegalArgumentException("contacts 的 " + part + " 应写成“…”");
        }
        return word.textValue();
    }

    private static List<String> words(JsonNode node, String part) {
        JsonNode array = node.path(part);
        List<String> words = new ArrayList<>();
        for (JsonNode word : array) {
            words.add(word.textValue());
        }
        if (!(array.isArray() || array.isMissingNode() || array.isNull()) || words.contains(null)) {
            throw new IllegalArgumentException("contacts 的 " + part + " 应写成 [\"…\", \"…\"]");
        }
        return words;
    }
}
