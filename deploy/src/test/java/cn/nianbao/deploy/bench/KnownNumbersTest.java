package cn.nianbao.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNumbersTest {

    @TempDir
    Path samples;

    @Test
    void areCountedOnceASampleWhateverTheirSigns() throws IOException {
        Files.createDirectories(samples.resolve("truth"));
        Files.writeString(samples.resolve("truth/bureau.json"), """
                {"cells": {
                  "a": {"state": "number", "value": 12, "raw": "12"},
                  "b": {"state": "number", "value": 12, "raw": "12"},
                  "c": {"state": "number", "value": -3, "raw": "-3"},
                  "d": {"state": "number", "value": 18.8710, "raw": "18.8710"},
                  "e": {"state": "symbol", "value": null, "raw": "/"}}}""");
        Path sample = samples.resolve("bureau.lines.txt");
        assertThat(KnownNumbers.among(Map.of(sample, Set.of("12", "3", "18.8710", "2026"))))
                .hasToString("3/3")
                .matches(KnownNumbers::isWhole);
        assertThat(KnownNumbers.among(Map.of(sample, Set.of("12", "3", "18.871"))))
                .hasToString("2/3")
                .matches(numbers -> !numbers.isWhole());
    }
}
