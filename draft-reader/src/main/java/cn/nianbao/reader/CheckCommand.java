package cn.nianbao.reader;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Checker;
import cn.nianbao.check.FindingJson;
import cn.nianbao.reader.draft.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads and checks drafts on this machine alone: no server, no account, no network. What it writes is UTF-8 whatever the
 * locale says, because other programs read it.
 */
public final class CheckCommand {

    private static final int NO_ERRORS = 0;
    private static final int ERRORS_FOUND = 1;
    private static final int NOT_READ = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    CheckCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int status = new CheckCommand(out, err, Clock.system(ZoneId.of("Asia/Shanghai"))).run(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Checks the named files; 0 without errors, 1 with errors found, 2 when a file or the call could not be read. */
    int run(String... words) {
        try {
            CheckArguments arguments = CheckArguments.of(words);
            if (arguments.help()) {
                out.print(CheckArguments.USAGE);
                return NO_ERRORS;
            }
            if (arguments.explain() != null) {
                out.print(RuleExplanation.of(arguments.explain()));
                return NO_ERRORS;
            }
            return check(arguments, CheckContext.read(arguments.context(), clock));
        } catch (CheckArguments.Unusable wrong) {
            err.println(wrong.getMessage());
            return NOT_READ;
        }
    }

    private int check(CheckArguments arguments, CheckContext context) {
        List<Path> files = arguments.allFiles();
        CheckProgress progress = new CheckProgress(err, files.size(), System::nanoTime);
        int status = NO_ERRORS;
        for (String name : arguments.unspeakable()) {
            status = notRead(name, "当前语言环境认不出这个文件名，请把环境变量 LC_ALL 设为 C.UTF-8 后再试。");
        }
        for (Path file : files) {
            progress.begin(file);
            status = Math.max(status, check(file, arguments.json(), context));
        }
        return status;
    }

    private int check(Path file, boolean json, CheckContext context) {
        try {
            Report report = context.apply(read(file));
            CheckResult result = Checker.check(report, context.context());
            out.println(json ? json(file, report, result) : CheckText.of(file, report, result));
            return result.hasErrors() ? ERRORS_FOUND : NO_ERRORS;
        } catch (UnreadableDraft refused) {
            return notRead(file, refused.getMessage());
        } catch (NoSuchFileException absent) {
            return notRead(file, "找不到这个文件。");
        } catch (IOException failed) {
            return notRead(file, "文件打不开，请检查是否有读取权限。");
        } catch (RuntimeException | StackOverflowError fault) {
            return notRead(file, "读取时程序出错（" + fault.getClass().getSimpleName() + "），请把文件交给维护人员。");
        }
    }

    private static Report read(Path file) throws IOException, UnreadableDraft {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(DraftFile.LARGEST + 1);
            return ReportReader.read(file.getFileName().toString(), DraftFile.read(bytes), bytes);
        }
    }

    private static String json(Path file, Report report, CheckResult result) {
        ObjectNode node = ReportJson.write(report);
        node.set("findings", FindingJson.write(result.findings()));
        ArrayNode notRun = node.putArray("notRun");
        result.notRun().forEach(notRun::add);
        node.put("verdict", result.verdict());
        node.put("rules", result.rules());
        node.put("file", file.toString());
        return new String(ReportJson.bytes(node), StandardCharsets.UTF_8);
    }

    private int notRead(Object file, String why) {
        err.println(file + "：无法读取。" + why);
        return NOT_READ;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
