package cn.nianbao.review.agency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the register file into the database at start, so that a city keeps its list of agencies in one file. Agencies that
 * left the file stay, because their reports do.
 */
@ApplicationScoped
public class AgencyRegister {

    /** Which register to keep to. */
    @ConfigMapping(prefix = "nianbao.register")
    public interface Settings {
        /** A JSON array of agencies; without it the register in the database stays as it is. */
        Optional<Path> file();
    }

    /**
     * A line of the register file.
     *
     * @param mail addresses by the word of the role that is written to; may be null
     * @param successor the code of the agency that took over; null where this one still is
     * @param index lines of the index data's template over those of its parent, null taking one out; may be null
     * @param contacts how the public reaches it, as in {@link cn.nianbao.check.Contacts#read}; may be null
     */
    public record Entry(
            String code,
            String name,
            String shortName,
            String kind,
            String parent,
            String region,
            boolean mayMakeRules,
            String successor,
            Map<String, String> index,
            Map<String, List<String>> mail,
            JsonNode contacts) {}

    private final Settings settings;
    private final ObjectMapper json;

    public AgencyRegister(Settings settings, ObjectMapper json) {
        this.settings = settings;
        // the operator's own file, unlike what is sent to us, may be as long as the province has agencies
        this.json = json.copyWith(new JsonFactory());
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        settings.file().ifPresent(this::load);
    }

    private void load(Path file) {
        try {
            List<Entry> entries = List.of(json.readValue(Files.readAllBytes(file), Entry[].class));
            entries.forEach(AgencyRegister::keep);
            RegisterLines lines = new RegisterLines(entries);
            entries.forEach(entry -> understood(entry, () -> {
                lines.demandSuccessor(entry);
                Agency.of(entry.code()).indexedBy(lines.template(entry.code()));
            }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("单位台账读不出来：" + file, unreadable);
        }
    }

    private static void keep(Entry entry) {
        understood(entry, () -> {
            Agency known = Agency.of(entry.code());
            if (known == null) {
                new Agency(entry).persistAndFlush();
            } else {
                known.follow(entry);
            }
        });
    }

    private static void understood(Entry entry, Runnable read) {
        try {
            read.run();
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("单位台账中“" + entry.code() + "”有误：" + wrong.getMessage(), wrong);
        }
    }
}
