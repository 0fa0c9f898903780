package cn.nianbao.review.watch;

import cn.nianbao.report.Report;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One address about to be looked at, and what ought to be there.
 *
 * @param names by which the agency is known
 * @param report the newest case of the report that came to its end
 * @param signed what it says; null where it took the report down
 * @param own whether the address is our own portal's
 * @param addresses every address at which the newest version stands
 */
record Glance(
        UUID watched,
        String agency,
        List<String> names,
        int year,
        URI address,
        UUID report,
        Report signed,
        Expected expected,
        boolean own,
        Set<String> addresses) {

    Glance {
        names = List.copyOf(names);
        addresses = Set.copyOf(addresses);
    }

    /** What ought to be at an address. */
    enum Expected {
        /** The newest version. */
        SHOWN,
        /** Anything but an older one: the newest stands elsewhere. */
        REPLACED,
        /** Nothing of the report. */
        GONE
    }
}
