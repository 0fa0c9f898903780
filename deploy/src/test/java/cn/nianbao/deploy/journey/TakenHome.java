package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A public page with all its downloads and its receipt, saved into a folder, and the command that checks them there. */
record TakenHome(Path folder, List<String> files) {

    private static final Path HOME = Path.of(System.getProperty("project.folder"));
    private static final Pattern DOWNLOAD = Pattern.compile("/reports/([a-z0-9-]+/\\d{4}(?:/v\\d+)?)(\\.[a-z]+)");

    /** What the command says. */
    record Said(int exit, String text) {}

    /** @param report agency and year, which is the last part of every address */
    static TakenHome of(RunningSystem system, String report) {
        try {
            Path folder = Files.createTempDirectory(HOME.resolve("deploy/target"), "taken-home");
            String year = report.substring(report.indexOf('/') + 1);
            List<String> files = new ArrayList<>(List.of(year + ".html"));
            Answer page = system.portal().page(report).demand(200);
            Files.write(folder.resolve(year + ".html"), page.bytes());
            Files.write(
                    folder.resolve(year + ".receipt.json"),
                    system.portal().page(report + ".receipt.json").demand(200).bytes());
            for (Element link : Jsoup.parse(page.text()).select("a[href]")) {
                Matcher download = DOWNLOAD.matcher(link.attr("href"));
                if (download.matches() && !files.contains(year + download.group(2))) {
                    files.add(year + download.group(2));
                    byte[] bytes = system.portal()
                            .page(download.group(1) + download.group(2))
                            .demand(200)
                            .bytes();
                    Files.write(folder.resolve(year + download.group(2)), bytes);
                }
            }
            return new TakenHome(folder, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void change(String file, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).contains(from);
            Files.writeString(folder.resolve(file), text.replace(from, to));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As deploy/verify does after its build. */
    Said verify(String file) {
        Path verifier = HOME.resolve("verifier/target");
        try {
            Process command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "-Dnianbao.keys=" + HOME.resolve("deploy/keys"),
                            "-cp",
                            verifier.resolve("classes")
                                    + File.pathSeparator
                                    + verifier.resolve("lib").resolve("*"),
                            "cn.nianbao.verifier.VerifyCommand",
                            file)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String text = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(command.waitFor(), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}
