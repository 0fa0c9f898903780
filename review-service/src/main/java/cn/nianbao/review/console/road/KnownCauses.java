package cn.nianbao.review.console.road;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What operators have learned of why steps stand still and what helps: data, so that a new lesson is a line. */
@ApplicationScoped
class KnownCauses {

    private static final Cause UNKNOWN =
            new Cause(List.of(), "原因还不清楚", List.of("请看审核服务的日志，并看下面“系统各部分”有没有不正常的。", "排除后点“重试”。"), false);

    private final List<Cause> causes;

    KnownCauses(ObjectMapper json) {
        try (InputStream known = KnownCauses.class.getResourceAsStream("known-causes.json")) {
            causes = List.of(json.readValue(known, Cause[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("known-causes.json", unreadable);
        }
    }

    /**
     * A cause and what to do.
     *
     * @param said words that an incident of this cause has in it; the first cause that fits is taken
     * @param todo step by step
     * @param alarm whether something may have been tampered with, or the public sees what it should not
     */
    record Cause(List<String> said, String cause, List<String> todo, boolean alarm) {

        boolean explains(String incident) {
            return said.stream().anyMatch(incident::contains);
        }
    }

    Cause of(String incident) {
        return causes.stream()
                .filter(cause -> cause.explains(incident))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
