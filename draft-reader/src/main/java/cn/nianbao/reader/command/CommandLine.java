package cn.nianbao.reader.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that a command was called with. Options begin with {@code --} and may stand anywhere; after a bare {@code --}
 * there are none.
 *
 * @param options by name, with what followed each time it was given; an empty text where nothing did
 * @param others the words that belong to no option
 */
public record CommandLine(Map<String, List<String>> options, List<String> others) {

    /** What comes behind an option. */
    public enum Behind {
        NOTHING,
        A_WORD,
        /** A word, unless the next is an option or there is none. */
        PERHAPS_A_WORD
    }

    /** An option that the command does not know, or one without the word that belongs to it. */
    public static final class Misspelt extends Exception {
        Misspelt(String word) {
            super("不认识的选项，或选项缺少内容：" + word);
        }
    }

    /** @param known the command's options and what comes behind each */
    public static CommandLine of(Map<String, Behind> known, String... words) throws Misspelt {
        Map<String, List<String>> options = new TreeMap<>();
        List<String> others = new ArrayList<>();
        boolean optionsOver = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (optionsOver || !word.startsWith("--")) {
                others.add(word);
            } else if (word.equals("--")) {
                optionsOver = true;
            } else {
                boolean takes = takes(known.get(word), word, i + 1 < words.length ? words[i + 1] : null);
                options.computeIfAbsent(word, first -> new ArrayList<>()).add(takes ? words[++i] : "");
            }
        }
        return new CommandLine(options, List.copyOf(others));
    }

    /**
     * Whether the next word belongs to the option.
     *
     * @param behind null for an option that is not known
     * @param next null at the end
     */
    private static boolean takes(Behind behind, String option, String next) throws Misspelt {
        if (behind == null || behind == Behind.A_WORD && next == null) {
            throw new Misspelt(option);
        }
        return switch (behind) {
            case NOTHING -> false;
            case A_WORD -> true;
            case PERHAPS_A_WORD -> next != null && !next.startsWith("--");
        };
    }

    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** What followed each time the option was given. */
    public List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** What followed the last time; null where the option was not given. */
    public String last(String option) {
        List<String> all = all(option);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
