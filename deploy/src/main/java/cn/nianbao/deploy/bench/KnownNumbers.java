package cn.nianbao.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How many of the different numbers, signs aside, that stand in the samples' tables a reader found: a peer must do the work it is named for. */
record KnownNumbers(int found, int all) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param read the numbers that were found in each sample */
    static KnownNumbers among(Map<Path, Set<String>> read) {
        int found = 0;
        int all = 0;
        for (Map.Entry<Path, Set<String>> sample : read.entrySet()) {
            Set<String> known = of(sample.getKey());
            all += known.size();
            known.retainAll(sample.getValue());
            found += known.size();
        }
        return new KnownNumbers(found, all);
    }

    boolean isWhole() {
        return found == all;
    }

    @Override
    public String toString() {
        return found + "/" + all;
    }

    private static Set<String> of(Path sample) {
        String name = sample.getFileName().toString().replaceFirst("\\..*", "");
        Set<String> numbers = new HashSet<>();
        try {
            JsonNode truth = JSON.readTree(
                    sample.resolveSibling("truth").resolve(name + ".json").toFile());
            for (JsonNode cell : truth.path("cells")) {
                if ("number".equals(cell.path("state").asText())) {
                    numbers.add(cell.path("raw").asText().replaceFirst("^[+-]", ""));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return numbers;
    }
}
