package cn.nianbao.forms.paper;

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
import java.util.function.UnaryOperator;

/**
 * Fills the templates that stand beside a class. Whatever comes out of a record is made legible and escaped on its way, so
 * that no template can forget it; a name that a record does not have is an error and not an empty cell.
 */
public final class Templates {

    private final Class<?> beside;
    private final Engine engine;

    /**
     * @param legible makes words fit for what the templates describe
     * @param parts file names of templates that others include, known to them by what stands before the dot
     */
    public Templates(Class<?> beside, UnaryOperator<String> legible, String... parts) {
        this.beside = beside;
        this.engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new Printed(legible))
                .strictRendering(true)
                .build();
        for (String part : parts) {
            engine.putTemplate(part.substring(0, part.indexOf('.')), engine.parse(read(part)));
        }
    }

    /** The template of that file name, filled. */
    public String fill(String file, String name, Object content) {
        if (!engine.isTemplateLoaded(file)) {
            engine.putTemplate(file, engine.parse(read(file)));
        }
        return engine.getTemplate(file).data(name, content).render();
    }

    private String read(String file) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record Printed(UnaryOperator<String> legible) implements ResultMapper {

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
            return legible.apply(result.toString())
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
