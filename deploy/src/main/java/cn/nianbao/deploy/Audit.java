package cn.nianbao.deploy;

import cn.nianbao.deploy.audit.HeadFolder;
import cn.nianbao.deploy.audit.RecordAudit;
import cn.nianbao.deploy.audit.RecordDatabase;
import cn.nianbao.deploy.audit.Verdict;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code deploy/audit}: compares the record of decisions in the database with itself and with the heads that
 * were written down each day. Exit 0 where all is whole, 1 where something is wrong, 2 where it could not be read.
 */
final class Audit {
    static final String USAGE = """
            用法：deploy/audit [--json] [--heads 文件夹]
                  deploy/audit --write-head [文件夹]
            核对每件报告的办理记录是否完整，是否与每日校验文件相符。数据库须在运行。
              --json          结果为一行 JSON
              --heads 文件夹  每日校验文件所在的文件夹（默认为数据文件夹中的 heads）
              --write-head    写下今天的每日校验文件；已有的不改动
            退出码：0 完整，1 有问题，2 无法核对""";

    private static final int NOT_READ = 2;

    private Audit() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), System.getenv(), out, err));
    }

    private static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Path home = Path.of(System.getProperty("nianbao.home"));
            return run(arguments, Settings.from(home, environment), environment, out);
        } catch (LaunchProblem problem) {
            err.println("✘ " + problem.getMessage());
            return NOT_READ;
        }
    }

    /** @throws LaunchProblem where nothing could be compared */
    static int run(List<String> arguments, Settings settings, Map<String, String> environment, PrintStream out) {
        if (arguments.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        boolean writing = arguments.contains("--write-head");
        List<String> words =
                arguments.stream().filter(word -> !word.equals("--json")).toList();
        RecordAudit audit = new RecordAudit(
                RecordDatabase.of(settings, environment),
                new HeadFolder(folder(words, writing ? "--write-head" : "--heads", settings)),
                Clock.systemUTC());
        return writing ? writeHead(audit, out) : audit(audit, words.size() < arguments.size(), out);
    }

    private static int writeHead(RecordAudit audit, PrintStream out) {
        Optional<Path> file = audit.writeHead();
        out.println(file.map(written -> "已写下今天的每日校验文件 " + written).orElse("今天的每日校验文件已经有了，没有改动。"));
        return 0;
    }

    private static int audit(RecordAudit audit, boolean json, PrintStream out) {
        Verdict verdict = audit.audit();
        out.println(json ? verdict.json() : verdict.text());
        return verdict.isWhole() ? 0 : 1;
    }

    private static Path folder(List<String> words, String option, Settings settings) {
        boolean understood = words.isEmpty() || words.get(0).equals(option) && words.size() <= 2;
        if (!understood || words.equals(List.of("--heads"))) {
            throw new LaunchProblem("不认识的选项，或选项缺少内容：" + String.join(" ", words) + "\n" + USAGE);
        }
        return words.size() == 2 ? Path.of(words.get(1)) : settings.heads();
    }
}
