package cn.nianbao.publish.search;

import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.publish.Database;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.report.Report;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The reports that are shown, one row for each agency and year, with what they are found by. Its calls belong into the
 * transaction that publishes, so that a search never knows less or more than the column.
 */
@ApplicationScoped
public class SearchIndex {

    /** Stands before each piece of the agency's name and of the title, so that one index answers for both. */
    static final String OF_NAMES = "^";

    /** Bytes that PostgreSQL takes into one vector, less a little. */
    private static final int LARGEST = 1_000_000;

    private final Database database;

    public SearchIndex(Database database) {
        this.database = database;
    }

    /** Shows this version of a report in place of an older one. */
    public void keep(Edition edition, Report report) {
        String sql = """
                insert into listed (agency_code, year, version, agency, title, published_on, grams)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (agency_code, year) do update set version = excluded.version, agency = excluded.agency,
                  title = excluded.title, published_on = excluded.published_on, grams = excluded.grams
                where listed.version <= excluded.version
                returning id""";
        database.query(
                        sql,
                        row -> row.getInt(1),
                        edition.key().agencyCode(),
                        edition.key().year(),
                        edition.key().version(),
                        edition.agency(),
                        edition.title(),
                        edition.publishedOn().atOffset(ZoneOffset.UTC),
                        Grams.VERSION)
                .forEach(id -> write(id, edition, report));
    }

    /** Takes a report out: it is found no more. */
    public void forget(String agencyCode, int year) {
        database.update("delete from listed where agency_code = ? and year = ?", agencyCode, year);
    }

    private void write(int id, Edition edition, Report report) {
        List<FormPart> parts =
                FormPart.of(report, StatutoryFormat.of(report.format()).orElseThrow());
        String[] headings = parts.stream().map(SearchIndex::heading).toArray(String[]::new);
        String[] texts = parts.stream().map(part -> part.section().text()).toArray(String[]::new);
        database.update("delete from listed_part where listed = ?", id);
        database.update(
                "insert into listed_part (listed, place, heading, text)"
                        + " select ?, place, heading, text from rows from (unnest(?::text[], ?::text[])) with ordinality"
                        + " as part(heading, text, place)",
                id,
                headings,
                texts);
        database.update("delete from listed_words where listed = ?", id);
        database.update(
                "insert into listed_words (listed, year, agency_code, words)"
                        + " values (?, ?, ?, array_to_tsvector(?::text[]))",
                id,
                edition.key().year(),
                edition.key().agencyCode(),
                words(
                        edition,
                        Stream.concat(Stream.of(headings), Stream.of(texts)).toList()));
    }

    private static String[] words(Edition edition, List<String> prose) {
        Set<String> words = new LinkedHashSet<>();
        for (String name : List.of(edition.agency(), edition.title())) {
            Grams.of(name).forEach(gram -> {
                words.add(gram);
                words.add(OF_NAMES + gram);
            });
        }
        prose.forEach(text -> words.addAll(Grams.of(text)));
        return fitting(words);
    }

    /** No report comes near the limit; one that does is still published, and found by what its first pages say. */
    private static String[] fitting(Set<String> words) {
        int bytes = 0;
        List<String> fitting = new ArrayList<>();
        for (String word : words) {
            bytes += word.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LARGEST) {
                break;
            }
            fitting.add(word);
        }
        return fitting.toArray(String[]::new);
    }

    private static String heading(FormPart part) {
        return part.heading() == null ? part.section().kind().heading() : part.heading();
    }
}
