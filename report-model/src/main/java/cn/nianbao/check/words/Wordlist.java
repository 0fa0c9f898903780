package cn.nianbao.check.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary of what ought not to be written, as a file. Those that come along are named by the rule's card; a city names
 * others of them, or none, and adds words of its own there.
 *
 * @param name as the card says it
 * @param version changes with every change of its words
 * @param source where the words are from
 * @param licence under which they may be passed on
 * @param says what to tell staff, {wrong} and {right} standing for the words
 * @param unless words that make a sentence innocent: whoever fights a thing has to name it
 * @param entries what is wrong, with what is right; empty where nothing takes its place
 * @param turns what is wrong in its surroundings alone
 */
record Wordlist(
        String name,
        String version,
        String source,
        String licence,
        String says,
        List<String> unless,
        Map<String, String> entries,
        List<Turn> turns) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REPLACED = "里的“{wrong}”应为“{right}”，请改正。";
    private static final String UNFIT = "里的“{wrong}”不宜使用，请核对、改写。";

    Wordlist {
        unless = unless == null ? List.of() : List.copyOf(unless);
        entries = entries == null ? Map.of() : entries;
        turns = turns == null ? List.of() : List.copyOf(turns);
    }

    /** @throws IllegalArgumentException when none of that name comes along */
    static Wordlist named(String name) {
        try (InputStream in = Wordlist.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("没有这个词库：" + name);
            }
            return JSON.readValue(in, Wordlist.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A city's own words, each written wrong=right, or alone where nothing takes its place. */
    static Wordlist own(List<String> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            entries.put(equals < 0 ? line : line.substring(0, equals), equals < 0 ? "" : line.substring(equals + 1));
        }
        return new Wordlist("own", null, null, null, null, null, entries, null);
    }

    /** What to tell staff about a word of this list. */
    String says(String wrong, String right) {
        String usual = right.isEmpty() ? UNFIT : REPLACED;
        return (says == null ? usual : says).replace("{wrong}", wrong).replace("{right}", right);
    }
}
