package cn.nianbao.review.agency;

import cn.nianbao.review.agency.AgencyRegister.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a register file as they refer to each other, wherever in the file they stand. */
final class RegisterLines {

    private final Map<String, Entry> entries;
    private final Map<String, IndexTemplate> templates = new HashMap<>();

    RegisterLines(List<Entry> entries) {
        this.entries =
                entries.stream().collect(Collectors.toMap(Entry::code, Function.identity(), (one, again) -> again));
    }

    /** The template of an agency: its own lines over its parents', which may stand in the database alone. */
    IndexTemplate template(String code) {
        return template(code, new HashSet<>());
    }

    private IndexTemplate template(String code, Set<String> below) {
        IndexTemplate known = templates.get(code);
        if (known != null) {
            return known;
        }
        if (!below.add(code)) {
            throw new IllegalArgumentException("上级单位（parent）首尾相连：" + code);
        }
        Entry entry = entries.get(code);
        IndexTemplate found = entry == null ? kept(code) : above(entry, below).under(entry.index());
        templates.put(code, found);
        return found;
    }

    private IndexTemplate above(Entry entry, Set<String> below) {
        return entry.parent() == null ? IndexTemplate.NONE : template(entry.parent(), below);
    }

    private static IndexTemplate kept(String code) {
        return Optional.ofNullable(Agency.of(code)).map(Agency::indexTemplate).orElse(IndexTemplate.NONE);
    }

    /** @throws IllegalArgumentException where readers would be sent to nowhere, or round in a circle */
    void demandSuccessor(Entry entry) {
        Set<String> before = new HashSet<>();
        for (String code = entry.code(); code != null; code = successor(code)) {
            if (!before.add(code)) {
                throw new IllegalArgumentException("继任单位（successor）首尾相连：" + code);
            }
            if (Agency.of(code) == null) {
                throw new IllegalArgumentException("台账里没有继任单位（successor）“" + code + "”");
            }
        }
    }

    private String successor(String code) {
        Entry entry = entries.get(code);
        return entry == null
                ? Optional.ofNullable(Agency.of(code)).map(Agency::successor).orElse(null)
                : entry.successor();
    }
}
