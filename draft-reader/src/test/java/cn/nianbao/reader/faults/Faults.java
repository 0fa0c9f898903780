package cn.nianbao.reader.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every fault, and the rules of which none is put into files here. */
final class Faults {

    static final List<Fault> ALL = Stream.of(
                    StructureFaults.ALL,
                    TableFaults.ALL,
                    NarrativeFaults.ALL,
                    WrongFigures.ALL,
                    WordFaults.ALL,
                    FileFaults.ALL)
            .flatMap(List::stream)
            .toList();

    /** Why, by code. */
    static final Map<String, String> NOT_SEEDED = Map.of(
            "X-SCAN", "every scanned file has it; the tests of pictures read them with the program that they need");

    private Faults() {}
}
