package cn.nianbao.check.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hosts that are known to be right, to compare others with. */
record Hosts(List<String> known) {

    private static final int SHORTEST = 6;

    /** From addresses or hosts, with or without scheme and www. */
    static Hosts of(List<String> addresses) {
        return new Hosts(addresses.stream()
                .map(address -> new WebAddress(address.toLowerCase(Locale.ROOT), 0, address.length()).bare())
                .distinct()
                .toList());
    }

    boolean has(String host) {
        return known.stream().anyMatch(right -> host.equals(right) || host.endsWith("." + right));
    }

    /** The known host from which this one differs in a single character. */
    Optional<String> alike(String host) {
        return known.stream()
                .filter(right ->
                        right.length() >= SHORTEST && !right.equals(host) && isOneOff(right, ending(host, right)))
                .findFirst();
    }

    /** As many of its last labels as the other has. */
    private static String ending(String host, String other) {
        long labels = other.chars().filter(c -> c == '.').count() + 1;
        int from = host.length();
        for (long i = 0; i < labels && from >= 0; i++) {
            from = host.lastIndexOf('.', from - 1);
        }
        return host.substring(from + 1);
    }

    /** One character more, less or other, or two neighbours exchanged. */
    static boolean isOneOff(String one, String other) {
        int head = 0;
        while (head < Math.min(one.length(), other.length()) && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(one.length(), other.length()) - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        String a = one.substring(head, one.length() - tail);
        String b = other.substring(head, other.length() - tail);
        boolean exchanged = a.length() == 2 && b.equals("" + a.charAt(1) + a.charAt(0));
        return a.length() + b.length() > 0 && a.length() <= 1 && b.length() <= 1 || exchanged;
    }
}
