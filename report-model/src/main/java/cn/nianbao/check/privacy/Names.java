package cn.nianbao.check.privacy;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells Chinese names of persons from other words, by surname, length and what stands after. Masked names are none. */
final class Names {

    private static final PersonData DATA = PersonData.DATA;

    private Names() {}

    /** The name that begins there. */
    static Optional<String> at(String plain, int from, boolean sure) {
        int surname = surname(plain, from, sure);
        if (surname == 0) {
            return Optional.empty();
        }
        for (int given = 2; given >= 1; given--) {
            int to = from + surname + given;
            if (to <= plain.length() && isGiven(plain, from + surname, to) && endsName(plain, to)) {
                String name = plain.substring(from, to);
                return isWord(name) ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** 董某、陈某和李某: the names that stand in a row from there, by the places where they begin. */
    static Map<Integer, String> listAt(String plain, int from, boolean sure) {
        Map<Integer, String> names = new TreeMap<>();
        int at = from;
        Optional<String> name = at(plain, at, sure);
        while (name.isPresent()) {
            names.put(at, name.get());
            at += name.get().length();
            boolean goesOn = at < plain.length() && "、和与及".indexOf(plain.charAt(at)) >= 0;
            at++;
            name = goesOn ? at(plain, at, true) : Optional.empty();
        }
        return names;
    }

    /** The name that ends there and begins after a stop or a title. */
    static Optional<String> endingAt(String plain, int to, String mayStandBefore) {
        for (int length = 4; length >= 2; length--) {
            int from = to - length;
            boolean begins = from == 0 || from > 0 && mayStandBefore.indexOf(plain.charAt(from - 1)) >= 0;
            int surname = begins ? surname(plain, from, true) : 0;
            int given = length - surname;
            if (surname > 0 && given <= 2 && given >= 1 && isGiven(plain, from + surname, to)) {
                String name = plain.substring(from, to);
                return isWord(name) ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether these words and nothing else are a name. */
    static boolean is(String words) {
        int surname = words.isEmpty() ? 0 : surname(words, 0, false);
        if (surname == 0) {
            return false;
        }
        int given = words.length() - surname;
        return given > 0 && given <= 2 && isGiven(words, surname, words.length()) && !isWord(words);
    }

    /** Whether they end in a surname with 主任, 女士 and the like. */
    static boolean isCalled(String words) {
        return DATA.courtesy().stream()
                .filter(words::endsWith)
                .map(title -> words.length() - title.length() - 1)
                .anyMatch(at -> at >= 0 && surname(words, at, true) == 1);
    }

    private static int surname(String plain, int from, boolean sure) {
        if (from >= plain.length()) {
            return 0;
        }
        if (DATA.compoundSurnames().stream().anyMatch(surname -> plain.startsWith(surname, from))) {
            return 2;
        }
        char c = plain.charAt(from);
        return DATA.sureSurnames().indexOf(c) >= 0
                        || !sure && DATA.otherSurnames().indexOf(c) >= 0
                ? 1
                : 0;
    }

    /** 先生 and the like are no given name: 李先生 tells of nobody. */
    private static boolean isGiven(String plain, int from, int to) {
        if (DATA.courtesy().contains(plain.substring(from, to))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            if (!isHan(c) || DATA.notInNames().indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsName(String plain, int to) {
        return to == plain.length()
                || !Character.isLetter(plain.charAt(to)) && "*×".indexOf(plain.charAt(to)) < 0
                || DATA.afterNames().stream().anyMatch(word -> plain.startsWith(word, to));
    }

    private static boolean isWord(String name) {
        return DATA.notNames().contains(name.substring(0, 2));
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
