package cn.nianbao.publish;

import cn.nianbao.report.CanonicalRecord;
import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The address of the style sheet. It changes with the content, because browsers keep the file for a day unasked. */
@TemplateGlobal
final class Stylesheet {

    private static final String PATH = "/style/portal.css";

    static final String stylesheet =
            PATH + "?v=" + CanonicalRecord.sha256(content()).substring(0, 12);

    private Stylesheet() {}

    private static byte[] content() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/META-INF/resources" + PATH)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
