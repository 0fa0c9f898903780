package cn.nianbao.reader.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/** Tells whoever waits for many files how far the check is, at most every other second. */
final class CheckProgress {

    private static final long PAUSE = 2_000_000_000L;

    private final PrintStream err;
    private final int all;
    private final LongSupplier nanoTime;
    private long spoke;
    private int begun;

    CheckProgress(PrintStream err, int all, LongSupplier nanoTime) {
        this.err = err;
        this.all = all;
        this.nanoTime = nanoTime;
        this.spoke = nanoTime.getAsLong();
    }

    /** The next file's turn has come. */
    void begin(Path file) {
        begun++;
        tell(file);
    }

    /** The same file still has its turn. */
    void tell(Path file) {
        long now = nanoTime.getAsLong();
        if (now - spoke >= PAUSE) {
            spoke = now;
            err.println("正在检查第 " + begun + " 份，共 " + all + " 份：" + file);
        }
    }
}
