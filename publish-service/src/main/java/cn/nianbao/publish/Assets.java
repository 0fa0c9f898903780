package cn.nianbao.publish;

import cn.nianbao.report.CanonicalRecord;
import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The addresses of our own style sheets, scripts and icon. They change with the content, because browsers keep the files for a day. */
@TemplateGlobal
final class Assets {

    static final String stylesheet = address("/style/portal.css");
    static final String columnStylesheet = address("/style/column.css");
    static final String chartScript = address("/script/chart.js");
    static final String figureScript = address("/script/figure.js");
    static final String ownIcon = address("/favicon.svg");

    private Assets() {}

    private static String address(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            return path + "?v=" + CanonicalRecord.sha256(in.readAllBytes()).substring(0, 12);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
