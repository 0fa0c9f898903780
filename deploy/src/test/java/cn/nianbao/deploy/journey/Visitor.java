package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Accessibility;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody before the console in a real browser, without moving pictures: a colour on its way to another is nobody's to judge. Every
 * page that comes from it is watched: it must carry the content
 * security policy and leave the browser's console without errors.
 */
final class Visitor implements AutoCloseable {
    private static final int WIDE = 1280;
    /** What is left of a desk's width at 200 %. */
    private static final int ZOOMED = 640;

    private static final int NARROW = 320;
    private static final int HEIGHT = 800;

    private final BrowserContext context;
    private final Page page;
    private final String console;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Browser browser, String console) {
        this.console = console;
        this.context = browser.newContext(new NewContextOptions()
                .setLocale("zh-CN")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDE, HEIGHT));
        this.page = context.newPage();
        page.onResponse(this::demandPolicy);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && isOurs(message.location())) {
                complaints.add(message.text());
            }
        });
    }

    /** Signs in on Keycloak's page. */
    static Visitor signedIn(Browser browser, RunningSystem system, String user) {
        Visitor visitor = new Visitor(browser, system.settings().consoleUrl());
        visitor.visit("/");
        visitor.signsInAgain(user);
        return visitor;
    }

    /** Signs in on Keycloak's page, which is shown already. */
    void signsInAgain(String user) {
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(console + "/**");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Goes to a path of the console and tells the status. */
    int visit(String path) {
        return page.navigate(console + path).status();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void type(String label, String text) {
        page.getByLabel(label).fill(text);
    }

    /** Waits until the page says so. */
    void sees(String... words) {
        for (String said : words) {
            page.getByText(said).first().waitFor();
        }
    }

    void doesNotSee(String words) {
        assertThat(page.getByText(words).count())
                .as("“" + words + "” on the page")
                .isZero();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /**
     * Looks over the page as it is, on a desk, zoomed to 200 % and on the narrowest of phones: nothing to complain of, no sideways
     * scrolling, and nothing that shuts anybody out.
     */
    void looksOver(String name) {
        page.waitForLoadState();
        demandOpenToAll(name);
        demandNoSidewaysScrolling(name, ZOOMED);
        demandNoSidewaysScrolling(name, NARROW);
        demandOpenToAll(name + " at " + NARROW + " px");
        page.setViewportSize(WIDE, HEIGHT);
        assertThat(complaints).as("complaints on " + name).isEmpty();
    }

    private void demandOpenToAll(String name) {
        assertThat(Accessibility.violations(page))
                .as("what axe finds on " + name)
                .isEmpty();
    }

    private void demandNoSidewaysScrolling(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) tooWide).intValue())
                .as(name + " scrolls sideways at " + width + " px")
                .isLessThanOrEqualTo(0);
    }

    /**
     * The same, and keeps pictures of it for the README when they are asked for, on a desk and on a phone. The places named are
     * brought into view, otherwise the top of the page.
     */
    void shows(String name, String... places) {
        looksOver(name);
        if (System.getProperty("screenshots") != null) {
            keeps(name, 1440, 900, places);
            keeps(name + "-phone", 390, 844, places);
            page.setViewportSize(WIDE, HEIGHT);
        }
    }

    private void keeps(String name, int width, int height, String... places) {
        page.setViewportSize(width, height);
        page.evaluate("scrollTo(0, 0)");
        for (String place : places) {
            find(place).first().evaluate("place => place.scrollIntoView({ block: 'center' })");
        }
        Path folder = Path.of(System.getProperty("project.folder"), "docs/screenshots");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    /** Whatever the browser complained of so far is as the test wants it: a refusal, a session that is over. */
    void forgive() {
        complaints.clear();
    }

    void signsOut() {
        follow("退出登录");
        page.waitForSelector("#username");
    }

    @Override
    public void close() {
        context.close();
    }

    private void demandPolicy(Response response) {
        boolean document = response.request().isNavigationRequest() && isOurs(response.url());
        String policy = response.headers().getOrDefault("content-security-policy", "");
        if (document
                && !policy.startsWith(
                        "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; script-src 'self';")) {
            complaints.add("no strict policy on " + response.url() + ": " + policy);
        }
    }

    private boolean isOurs(String url) {
        return url.startsWith(console);
    }
}
