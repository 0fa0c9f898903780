package cn.nianbao.deploy.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A program that reads the same files again and again with one reader, named by its class, and says what that costs. Ours and
 * every peer run in a program of their own with the same settings.
 *
 * <p>Each line of its input asks for a round of so many milliseconds at least; it answers with the number of drafts read, the
 * nanoseconds of processor time of the whole program, and the bytes that the reading thread asked for.
 */
public final class Meter {

    private final ToIntFunction<byte[]> reader;
    private final List<byte[]> drafts;
    private final PrintStream answers;
    private long characters;

    private Meter(PrintStream answers, ToIntFunction<byte[]> reader, List<byte[]> drafts) {
        this.answers = answers;
        this.reader = reader;
        this.drafts = drafts;
    }

    public static void main(String[] words) throws ReflectiveOperationException, IOException {
        // a library that prints shall not stand between the answers
        PrintStream answers = System.out;
        System.setOut(System.err);
        List<byte[]> drafts = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            drafts.add(Files.readAllBytes(Path.of(words[i])));
        }
        new Meter(answers, reader(words[0]), drafts).answer();
    }

    @SuppressWarnings("unchecked")
    private static ToIntFunction<byte[]> reader(String name) throws ReflectiveOperationException {
        return (ToIntFunction<byte[]>)
                Class.forName(name).getDeclaredConstructor().newInstance();
    }

    private void answer() throws IOException {
        BufferedReader wishes = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String wish = wishes.readLine(); wish != null; wish = wishes.readLine()) {
            String said = round(Long.parseLong(wish));
            if (characters == 0) {
                throw new IllegalStateException("nothing was read");
            }
            answers.println(said);
        }
    }

    private String round(long millis) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long nanos = process.getProcessCpuTime();
        long end = System.nanoTime() + millis * 1_000_000;
        int read = 0;
        do {
            for (byte[] draft : drafts) {
                characters += reader.applyAsInt(draft);
                read++;
            }
        } while (System.nanoTime() < end);
        nanos = process.getProcessCpuTime() - nanos;
        return read + " " + nanos + " " + (thread.getCurrentThreadAllocatedBytes() - bytes);
    }
}
