package cn.nianbao.review.watch;

import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.review.road.Compared;
import cn.nianbao.review.road.Compared.Deviation;
import cn.nianbao.review.road.PublicPage;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Looks at an address as the public does and judges what is there. A password field beside the whole report is a portal's own
 * corner for its users; one in its place is a wall.
 */
@Singleton
class Looking {

    private final Reading reading;
    private final Listing listing;

    Looking(Reading reading, Listing listing) {
        this.reading = reading;
        this.listing = listing;
    }

    Seen look(Glance glance, Requests counted) {
        Answer answer = reading.read(glance.address(), counted);
        if (answer instanceof Answer.Away away) {
            return Seen.away(away);
        }
        return switch (glance.expected()) {
            case SHOWN -> shown(glance, answer, counted);
            case REPLACED -> replaced(glance, answer);
            case GONE -> gone(glance, answer);
        };
    }

    private Seen shown(Glance glance, Answer answer, Requests counted) {
        if (answer instanceof Answer.Page page) {
            Seen seen = content(glance, page);
            return seen.isWell() ? listing.judge(glance, page, counted) : seen;
        }
        if (answer instanceof Answer.Missing missing) {
            return Seen.of(Finding.GONE, "网站应答的状态是 " + missing.status());
        }
        if (answer instanceof Answer.Locked locked) {
            return Seen.of(Finding.LOGIN, locked.why());
        }
        if (answer instanceof Answer.Led led) {
            return Seen.of(Finding.MOVED, "网址转到 " + led.to() + "，不在本级政府网站上");
        }
        return Seen.of(Finding.UNREADABLE, "网页过大，没有读完");
    }

    private static Seen content(Glance glance, Answer.Page page) {
        Optional<Compared> compared = PublicPage.compare(page.body(), glance.signed());
        if (compared.filter(Compared::isSame).isPresent()) {
            return Seen.WELL;
        }
        if (compared.filter(found -> found.deviations().stream().anyMatch(Looking::isThere))
                        .isPresent()
                || compared.filter(found -> standsPartly(glance, found)).isPresent()) {
            List<Deviation> found = compared.get().deviations();
            return Seen.of(
                    Finding.ALTERED, found.get(0).words() + shownInstead(found.get(0)) + "（共 " + found.size() + " 处）");
        }
        if (Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8)).selectFirst("input[type=password]") != null) {
            return Seen.of(Finding.LOGIN, "网页要求输入密码");
        }
        return page.moved()
                ? Seen.of(Finding.MOVED, "网址转到 " + page.at() + "，那里没有这份报告")
                : Seen.of(Finding.UNREADABLE, "网页上没有这份报告的数字和文字");
    }

    private static boolean isThere(Deviation deviation) {
        return deviation.shown() != null;
    }

    /** Whether at least half of what was signed is there: a part of it is lost, and not the whole. */
    private static boolean standsPartly(Glance glance, Compared found) {
        long figures =
                glance.signed().cells().values().stream().filter(Cell::isNumber).count();
        return found.deviations().size() * 2L < figures + found.sentences();
    }

    private static String shownInstead(Deviation deviation) {
        return deviation.shown() == null ? "" : "，网上是“" + deviation.shown() + "”";
    }

    private static Seen replaced(Glance glance, Answer answer) {
        if (!(answer instanceof Answer.Page page)) {
            return Seen.WELL;
        }
        Optional<Report> there = PublicPage.read(page.body()).filter(Looking::hasFigures);
        boolean old = there.isPresent()
                && !PublicPage.compare(there.get(), glance.signed()).isSame();
        return old ? Seen.of(Finding.OLD_VERSION, "新版已在别的网址公布，这里的内容与新版不同") : Seen.WELL;
    }

    private static Seen gone(Glance glance, Answer answer) {
        if (!(answer instanceof Answer.Page page)) {
            return Seen.WELL;
        }
        boolean there = glance.own()
                || PublicPage.read(page.body()).filter(Looking::hasFigures).isPresent();
        return there ? Seen.of(Finding.STILL_THERE, "网页上还读得到报告的内容") : Seen.WELL;
    }

    /** A page that says that something is gone is read as a report too, as one without a single figure. */
    static boolean hasFigures(Report there) {
        return there.cells().values().stream().anyMatch(Cell::isNumber);
    }
}
