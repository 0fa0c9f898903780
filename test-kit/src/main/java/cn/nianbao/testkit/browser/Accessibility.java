package cn.nianbao.testkit.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks at a page with axe-core: WCAG 2.1 A and AA, and its best practices. The script is evaluated over the browser's own
 * protocol, which no policy of the page hinders.
 */
public final class Accessibility {
    private static final String AXE = script();
    private static final String LOOK = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
                resultTypes: ['violations'],
                preload: false,
              });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} at ${node.target.join(' ')}: ${rule.help}. ${node.failureSummary} ${node.html}`));
            }
            """;

    private Accessibility() {}

    /** Each element that breaks a rule, with the rule and what to do. */
    public static List<String> violations(Page page) {
        page.evaluate(AXE);
        List<?> found = (List<?>) page.evaluate(LOOK);
        return found.stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream axe = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
