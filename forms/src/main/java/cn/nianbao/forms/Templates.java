package cn.nianbao.forms;

import cn.nianbao.forms.paper.Legible;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Fills the templates. Whatever comes out of a record is made legible and escaped on its way, so that no template can forget
 * it; a name that a record does not have is an error and not an empty cell.
 */
final class Templates {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new Printed())
            .strictRendering(true)
            .build();

    static {
        for (String part : new String[] {"style", "letter", "frame", "signed", "opinion", "proof"}) {
            ENGINE.putTemplate(part, ENGINE.parse(read(part)));
        }
    }

    private Templates() {}

    /** The form as XHTML. */
    static String fill(Form form) {
        String name = form.getClass().getSimpleName();
        if (!ENGINE.isTemplateLoaded(name)) {
            ENGINE.putTemplate(name, ENGINE.parse(read(name)));
        }
        return ENGINE.getTemplate(name).data("form", form).render();
    }

    private static String read(String template) {
        try (InputStream stream = Templates.class.getResourceAsStream(template + ".html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class Printed implements ResultMapper {

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return !(result instanceof RawString);
        }

        @Override
        public int getPriority() {
            return 10;
        }

        @Override
        public String map(Object result, Expression expression) {
            return Legible.of(result.toString())
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
