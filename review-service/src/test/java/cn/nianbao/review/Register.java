package cn.nianbao.review;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A register with agencies enough that every test has one of its own, all under the city {@code anlan}. */
public class Register implements QuarkusTestResourceLifecycleManager {

    static final int AGENCIES = 600;

    private static final List<String> ROLES = List.of(
            "staff", "first-reviewer", "second-reviewer", "secrecy-reviewer", "approver", "informant", "office");

    /** How every agency is reached. */
    static final String CONTACTS =
            "{\"areaCode\": \"0999\", \"hosts\": [\"https://www.anlan.gov.cn\"], \"phones\": [\"0999-0000012\"]}";

    /** Roads of test-policy.dmn beside the default one, and how many agencies take each. */
    static final Map<String, Integer> KINDS = Map.of(
            "by-hand", 300,
            "by-hand-reviewed", 20,
            "by-hand-filed", 20,
            "by-hand-township", 20,
            "by-hand-every-step", 60,
            "by-hand-indexed", 20);

    /** The template of those of the last kind, over that of their city. */
    static final String INDEX =
            ", \"index\": {\"索引号\": \"{code}/{year}-{seq}\", \"发文字号\": \"\", \"成文日期\": \"{signedOn}\", \"有效性\": \"有效\"}";

    @Override
    public Map<String, String> start() {
        String agencies = IntStream.range(0, AGENCIES)
                .mapToObj(i -> agency("anlan-" + i, "安澜市第" + i + "局", "department", "\"anlan\""))
                .collect(Collectors.joining(",\n"));
        String others = KINDS.keySet().stream()
                .flatMap(kind -> IntStream.range(0, KINDS.get(kind))
                        .mapToObj(i -> agency(kind + "-" + i, "安澜市" + kind + "第" + i + "局", kind, "\"anlan\"")))
                .collect(Collectors.joining(",\n"));
        String json = "[" + agency("anlan", "安澜市人民政府", "city", "null") + ",\n" + agencies + ",\n" + others + "]";
        try {
            Path file = Files.createTempFile("register", ".json");
            file.toFile().deleteOnExit();
            return Map.of("nianbao.register.file", Files.writeString(file, json).toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String agency(String code, String name, String kind, String parent) {
        return """
                {"code": "%s", "name": "%s", "shortName": "%s", "kind": "%s", "parent": %s, "region": "安澜", "mayMakeRules": false, "contacts": %s, "mail": %s%s}""".formatted(
                code, name, name, kind, parent, CONTACTS, mail(code), kind.equals("by-hand-indexed") ? INDEX : "");
    }

    private static String mail(String code) {
        return ROLES.stream()
                .map(role -> "\"" + role + "\": [\"" + PostOffice.address(role, code) + "\"]")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Override
    public void stop() {}
}
