package cn.nianbao.deploy.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Queue;

/** A line so slow that a request does not leave before somebody has looked at what the page says meanwhile. */
final class SlowLine {
    private final Page page;
    private final String address;
    private final Queue<Route> waiting = new ArrayDeque<>();

    private SlowLine(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Holds requests of this page to that address, a glob. */
    static SlowLine of(Page page, String address) {
        SlowLine line = new SlowLine(page, address);
        page.route(address, line.waiting::add);
        return line;
    }

    /** Lets go what waits, and everything after it. */
    void lift() {
        page.unroute(address);
        waiting.forEach(Route::resume);
    }
}
