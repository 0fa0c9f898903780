package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks one address as often as it is answered, by the program {@code wrk}. */
record Wrk(int seconds) {
    static final String PROGRAM = "wrk";

    private static final int THREADS = 2;
    private static final int CONNECTIONS = 64;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    /** It counts 304 as good, and whatever is above. */
    private static final Pattern FAILURES = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");

    /** @return answers a second */
    double rate(String address, String... options) {
        String said = run(command(address, options));
        Matcher failures = FAILURES.matcher(said);
        if (failures.find()) {
            throw new LaunchProblem(address + "：" + failures.group());
        }
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            throw new LaunchProblem("wrk 没有给出结果：" + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    /** Asks only so that the other side gets into its stride; what it does not answer in time does not count. */
    void warmUp(String address, String... options) {
        run(command(address, options));
    }

    private List<String> command(String address, String... options) {
        List<String> command = new ArrayList<>(
                List.of(PROGRAM, "-t" + THREADS, "-c" + CONNECTIONS, "-d" + seconds + "s", "--timeout", "10s"));
        command.addAll(List.of(options));
        command.add(address);
        return command;
    }

    private static String run(List<String> command) {
        try {
            Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            return said;
        } catch (IOException failure) {
            throw new LaunchProblem("wrk 无法启动。", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("测量被中断。", interrupted);
        }
    }
}
