package cn.nianbao.publish.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Accessibility;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who reads the public pages in a real browser, without account and with no script unless the test wants it. */
final class Reader implements AutoCloseable {

    private static final int WIDE = 1440;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Reader(Browser browser, boolean script) {
        context = browser.newContext(new NewContextOptions()
                .setLocale("zh-CN")
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, HEIGHT));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
    }

    static Reader with(Browser browser) {
        return new Reader(browser, true);
    }

    static Reader withoutScript(Browser browser) {
        return new Reader(browser, false);
    }

    Page page() {
        return page;
    }

    /** Opens an address of the portal and tells the status. */
    int open(String address) {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        return openAt("http://127.0.0.1:" + port + address);
    }

    int openAt(String url) {
        return page.navigate(url).status();
    }

    /**
     * Looks over the page as it is, on a desk and on the narrowest of phones: nothing that shuts anybody out, no sideways
     * scrolling, no complaint of the browser; nothing was kept of the reader. With {@code -Dlooks=FOLDER} pictures are kept.
     */
    void looksOver(String name) {
        assertThat(Accessibility.violations(page)).as("axe on " + name).isEmpty();
        keep(name, WIDE);
        keep(name, 390);
        page.setViewportSize(NARROW, HEIGHT);
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) tooWide).intValue())
                .as(name + " scrolls sideways at " + NARROW + " px")
                .isLessThanOrEqualTo(0);
        assertThat(Accessibility.violations(page))
                .as("axe on " + name + " at " + NARROW + " px")
                .isEmpty();
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(complaints).as("complaints on " + name).isEmpty();
        assertThat(context.cookies()).as("cookies on " + name).isEmpty();
    }

    /** What the keyboard stands on: the words of a link, or the name of a region. */
    String focus() {
        // read over the browser's own protocol, so that it works where the page's scripts are off
        return (String)
                page.locator(":focus").evaluate("at => at.getAttribute('aria-labelledby') ?? at.textContent.trim()");
    }

    private void keep(String name, int width) {
        String folder = System.getProperty("looks");
        if (folder != null) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, name + "-" + width + ".png")));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
