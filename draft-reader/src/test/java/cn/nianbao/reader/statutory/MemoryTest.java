package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final int MANY = 50_000;

    private final AtomicInteger made = new AtomicInteger();
    private final Memory<String, String> memory = new Memory<>();

    private String ask(String key) {
        return memory.of(key, words -> {
            made.incrementAndGet();
            return words + "!";
        });
    }

    @Test
    void worksOutWhatIsRepeatedOnce() {
        List<String> labels =
                IntStream.range(0, 100).mapToObj(i -> "第" + i + "行").toList();
        labels.forEach(this::ask);
        labels.forEach(this::ask);
        assertThat(made).hasValue(labels.size());
    }

    @Test
    void forgetsWhatNoLongerHasRoomAndIsNeverWrong() {
        IntStream.range(0, MANY).parallel().forEach(i -> assertThat(ask("格" + i))
                .isEqualTo("格" + i + "!"));
        made.set(0);
        IntStream.range(0, MANY).forEach(i -> assertThat(ask("格" + i)).isEqualTo("格" + i + "!"));
        assertThat(made).hasValueGreaterThan(MANY / 2);
    }
}
