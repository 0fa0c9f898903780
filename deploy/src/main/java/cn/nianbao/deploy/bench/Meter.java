package cn.nianbao.deploy.bench;

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
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A program that reads the same files again and again with one reader, named by its class, and says what that costs. Ours and
 * every peer run in a program of their own with the same settings.
 *
 * <p>It begins with a line for each draft: every number in what was read, so that its user sees that the reader does its work.
 * Each line of its input then asks for a round of so many milliseconds of processor time at least, so that a busy machine makes
 * no round shorter; it answers with the number of drafts read, the nanoseconds of processor time and the bytes that the reading
 * thread used.
 */
public final class Meter {

    private static final Pattern NUMBER = Pattern.compile("\\d++(?:\\.\\d++)?+");

    private final Function<byte[], Object> reader;
    private final List<byte[]> drafts;
    private final PrintStream answers;

    /** What was read last; kept where the compiler cannot see that nobody looks at it. */
    private volatile Object read;

    private Meter(PrintStream answers, Function<byte[], Object> reader, List<byte[]> drafts) {
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
    private static Function<byte[], Object> reader(String name) throws ReflectiveOperationException {
        return (Function<byte[], Object>)
                Class.forName(name).getDeclaredConstructor().newInstance();
    }

    private void answer() throws IOException {
        drafts.forEach(draft -> answers.println(numbers(reader.apply(draft).toString())));
        BufferedReader wishes = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String wish = wishes.readLine(); wish != null; wish = wishes.readLine()) {
            answers.println(round(Long.parseLong(wish)));
        }
    }

    private static String numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).distinct().collect(Collectors.joining(" "));
    }

    private String round(long millis) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long began = thread.getCurrentThreadCpuTime();
        long nanos = 0;
        int count = 0;
        do {
            for (byte[] draft : drafts) {
                read = reader.apply(draft);
                count++;
            }
            nanos = thread.getCurrentThreadCpuTime() - began;
        } while (nanos < millis * 1_000_000);
        return count + " " + nanos + " " + (thread.getCurrentThreadAllocatedBytes() - bytes);
    }
}
