package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program tesseract of this machine.
 *
 * @param path as the system finds programs
 */
record TesseractProgram(String path) {

    static final String WORDS = "chi_sim";
    private static final String LATIN = "eng";
    private static final int PATIENCE_SECONDS = 5;
    /** Of util-linux, which every Debian has. */
    private static final Path TIE = Path.of("/usr/bin/setpriv");

    private static final Map<String, Set<String>> LANGUAGES = new ConcurrentHashMap<>();

    /** As the environment names it in {@code NIANBAO_TESSERACT}, else the one on the path. */
    static TesseractProgram ofEnvironment() {
        String named = System.getenv("NIANBAO_TESSERACT");
        return new TesseractProgram(named == null || named.isBlank() ? "tesseract" : named);
    }

    /** @throws UnreadableDraft when Chinese cannot be read with it */
    void require() throws UnreadableDraft {
        if (!languages().contains(WORDS)) {
            throw new UnreadableDraft(
                    Reason.UNSUPPORTED,
                    "稿件是图片或扫描件，本机没有安装识别图片文字的程序，读不出来。请改交 Word 文件或者带文字的 PDF；"
                            + "需要读取图片的，请系统管理员安装 Debian 软件包 tesseract-ocr 和 tesseract-ocr-chi-sim。");
        }
    }

    /** Digits are read best by those who know Latin letters; where they were not installed, by who reads Chinese. */
    String figures() {
        return languages().contains(LATIN) ? LATIN : WORDS;
    }

    /** The command to run it with these words; on Linux it ends with the thread that runs it, even where that is killed. */
    List<String> command(List<String> words) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(TIE)) {
            command.addAll(List.of(TIE.toString(), "--pdeathsig", "KILL"));
        }
        command.add(path);
        command.addAll(words);
        return command;
    }

    /** Where nothing was found it is asked again the next time: somebody may have installed it meanwhile. */
    private Set<String> languages() {
        Set<String> known = LANGUAGES.computeIfAbsent(path, asked -> {
            Set<String> answer = ask(asked);
            return answer.isEmpty() ? null : answer;
        });
        return known == null ? Set.of() : known;
    }

    private static Set<String> ask(String path) {
        try {
            Process process = new ProcessBuilder(path, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Set.of();
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().map(String::strip).collect(Collectors.toSet());
        } catch (IOException missing) {
            return Set.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
    }
}
