package cn.nianbao.reader.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sentences that reports are made of. Half of each kind is for the year, half for other reports, which are no copies then. */
record Phrases(Random random, int half, Map<String, String> values) {

    private static final Map<String, List<String>> ALL = load();
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    /** One sentence of that kind. */
    String one(String kind) {
        return filled(own(kind).get(random.nextInt(own(kind).size())));
    }

    /** Some sentences of that kind, in any order. */
    String some(String kind, int count) {
        List<String> lines = new ArrayList<>(own(kind));
        Collections.shuffle(lines, random);
        StringBuilder text = new StringBuilder();
        lines.subList(0, Math.min(count, lines.size())).forEach(line -> text.append(filled(line)));
        return text.toString();
    }

    /** The line of that number among those of its kind, each kind's lines being paired with another's. */
    String at(String kind, int number) {
        return filled(own(kind).get(number));
    }

    int count(String kind) {
        return own(kind).size();
    }

    private List<String> own(String kind) {
        List<String> lines = ALL.get(kind);
        return IntStream.range(0, lines.size())
                .filter(i -> i % 2 == half)
                .mapToObj(lines::get)
                .toList();
    }

    private String filled(String line) {
        return NAME.matcher(line).replaceAll(name -> values.get(name.group(1)));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
            List<String> open = List.of();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("[")) {
                    open = new ArrayList<>();
                    kinds.put(line.substring(1, line.length() - 1), open);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    open.add(line);
                }
            }
            return kinds;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
