package cn.nianbao.review.watch;

import cn.nianbao.report.Report;
import cn.nianbao.review.road.PublicPage;
import cn.nianbao.review.watch.Column.Link;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 在规定栏目: the column of the portal links to the report, and to no second page of the same agency and year. */
@Singleton
class Listing {

    /** More pages of one year are an index gone wrong, and one of them is enough to tell of. */
    private static final int OTHERS = 3;

    private final Columns columns;
    private final Reading reading;

    Listing(Columns columns, Reading reading) {
        this.columns = columns;
        this.reading = reading;
    }

    /** @param page the report's own, as it stands there */
    Seen judge(Glance glance, Answer.Page page, Requests counted) {
        Optional<List<Link>> listed = columns.of(glance, counted);
        if (listed.isEmpty()) {
            return Seen.WELL;
        }
        List<String> own = List.of(Addresses.key(glance.address()), Addresses.key(page.at()));
        boolean there = listed.get().stream().anyMatch(link -> own.contains(Addresses.key(link.to())));
        if (!there) {
            return Seen.of(Finding.NOT_IN_COLUMN, "栏目列表中没有指向这份报告的链接");
        }
        return others(glance, own, listed.get()).stream()
                .limit(OTHERS)
                .map(other -> second(glance, other, counted))
                .filter(seen -> !seen.isWell())
                .findFirst()
                .orElse(Seen.WELL);
    }

    private static List<URI> others(Glance glance, List<String> own, List<Link> listed) {
        Map<String, URI> others = new LinkedHashMap<>();
        listed.stream()
                .filter(link -> isOfTheSameYear(glance, link.words()))
                .filter(link -> !own.contains(Addresses.key(link.to())))
                .filter(link -> !glance.addresses().contains(Addresses.key(link.to())))
                .filter(link -> link.to().getAuthority().equals(glance.address().getAuthority()))
                .forEach(link -> others.putIfAbsent(Addresses.key(link.to()), link.to()));
        return List.copyOf(others.values());
    }

    private static boolean isOfTheSameYear(Glance glance, String words) {
        return glance.names().stream().anyMatch(words::contains)
                && words.contains(String.valueOf(glance.year()))
                && words.contains("报");
    }

    private Seen second(Glance glance, URI other, Requests counted) {
        if (!(reading.read(other, counted) instanceof Answer.Page page)) {
            return Seen.WELL;
        }
        Optional<Report> there = PublicPage.read(page.body())
                .filter(Looking::hasFigures)
                .filter(read -> read.year() == null || read.year() == glance.year())
                .filter(read -> read.agency() == null || glance.names().contains(read.agency()));
        if (there.isEmpty()) {
            return Seen.WELL;
        }
        return PublicPage.compare(there.get(), glance.signed()).isSame()
                ? Seen.of(Finding.LISTED_TWICE, "另一处是 " + other)
                : Seen.of(Finding.TWO_VERSIONS, "另一份在 " + other);
    }
}
