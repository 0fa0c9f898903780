package cn.nianbao.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.FindingJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of persons made by chance are found in every dress, and never repeated; numbers that fail their check are not. */
class RandomNumbersTest {

    private static final List<String> DRESSES = List.of("核对%s。", "（%s）", "姓名、证件号%s，已办", "身份证号码：%s", "%s");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void identityNumbers(int seed) {
        Random random = new Random(seed);
        List<String> provinces = PersonData.DATA.provinces().stream().sorted().toList();
        LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        String body = provinces.get(random.nextInt(provinces.size()))
                + String.format("%04d", random.nextInt(10_000))
                + day.toString().replace("-", "")
                + String.format("%03d", random.nextInt(1000));
        String text = DRESSES.get(seed % DRESSES.size()).formatted(dressed(body + check(body, 0), random));
        List<Finding> found = Held.persons(text);
        assertThat(found).as(text).hasSize(1);
        assertThat(FindingJson.write(found).toString()).doesNotContain(body.substring(3, 14));
        assertThat(found.get(0).message()).startsWith("“总体情况”有身份证号 " + body.substring(0, 3) + "***********");
        assertThat(Held.persons("核对" + body + check(body, 1) + "。"))
                .noneMatch(f -> f.id().startsWith("N-PERSON:identity"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mobileNumbers(int seed) {
        Random random = new Random(seed);
        String number = "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000));
        String spaced = seed % 2 == 0
                ? number
                : number.replaceAll("(...)(....)(....)", seed % 3 == 0 ? "$1-$2-$3" : "$1 $2 $3");
        List<Finding> found = Held.persons("由张建国（" + spaced + "）负责。");
        assertThat(found).extracting(Finding::id).contains("N-PERSON:mobile-" + number.substring(7));
        assertThat(FindingJson.write(found).toString()).doesNotContain(number.substring(3, 8));
    }

    private static String dressed(String number, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> number.substring(0, 6) + " " + number.substring(6, 14) + " " + number.substring(14);
            case 1 -> number.substring(0, 6) + "－" + number.substring(6, 14) + "－" + number.substring(14);
            case 2 -> wide(number);
            default -> number;
        };
    }

    private static String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    /** The check character, or with an offset another. */
    private static char check(String body, int offset) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(i -> WEIGHTS[i] * (body.charAt(i) - '0'))
                .sum();
        return "10X98765432".charAt((sum + offset) % 11);
    }
}
