package cn.nianbao.reader.command;

import cn.nianbao.reader.jail.Jail;
import cn.nianbao.reader.jail.JailTerms;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and checks drafts on this machine alone: no server, no account, no network. What it writes is UTF-8 whatever the
 * locale says, because other programs read it.
 */
public final class CheckCommand {

    private static final int NO_ERRORS = 0;
    private static final int NOT_READ = 2;
    private static final int MOST_READERS = 2;
    private static final int USUAL_COLUMNS = 80;
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration PICTURE_DEADLINE = Duration.ofSeconds(120);

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
            return check(arguments);
        } catch (CheckArguments.Unusable wrong) {
            err.println(wrong.getMessage());
            return NOT_READ;
        }
    }

    /** The readers start while the context is being read and the check rehearsed. */
    private int check(CheckArguments arguments) throws CheckArguments.Unusable {
        List<Path> files = arguments.allFiles();
        int readers = Math.min(MOST_READERS, files.size());
        try (Jail jail = Jail.open(new JailTerms(readers, DEADLINE, PICTURE_DEADLINE, false))) {
            CheckContext context = CheckContext.read(arguments.context(), clock);
            List<CheckedDraft> checked = new ArrayList<>();
            for (String name : arguments.unspeakable()) {
                checked.add(tell(CheckedDraft.notRead(name, "当前语言环境认不出这个文件名，请把环境变量 LC_ALL 设为 C.UTF-8 后再试。")));
            }
            DraftCheck check = new DraftCheck(jail, context, arguments.json());
            check.rehearse();
            CheckProgress progress = new CheckProgress(err, files.size(), System::nanoTime);
            CheckQueue.inOrder(files, readers, check, progress, each -> checked.add(tell(each)));
            if (!arguments.json() && checked.size() > 1) {
                out.print("\n" + CheckTable.of(checked, columns()));
            }
            return checked.stream().mapToInt(CheckedDraft::status).max().orElse(NO_ERRORS);
        }
    }

    private CheckedDraft tell(CheckedDraft draft) {
        if (draft.isRead()) {
            out.println(draft.said());
        } else {
            err.println(draft.name() + "：无法读取。" + draft.said());
        }
        return draft.withoutWords();
    }

    /** Of the terminal, as the shell says; 80 where it does not. */
    private static int columns() {
        String said = System.getenv("COLUMNS");
        return said != null && said.matches("[1-9]\\d{0,3}") ? Integer.parseInt(said) : USUAL_COLUMNS;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
