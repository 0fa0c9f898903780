package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of tesseract. It takes strips as the pages of one picture on its standard input, begins when the last has come, and
 * answers with a table on its standard output, so that nothing is left on the disk however it ends.
 */
final class Tesseract implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 100;
    private static final int LONGEST_ANSWER = 64 << 20;
    /** A report of 60 pages has less. */
    private static final long MOST_PIXELS = 400L << 20;

    private final Process process;
    private final TiffStream strips;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final Thread listener = new Thread(this::listen, "tesseract");
    private int count;

    /** @param options of tesseract, beside the language */
    Tesseract(TesseractProgram program, String language, String... options) throws UnreadableDraft {
        List<String> words = new ArrayList<>(List.of("stdin", "stdout", "-l", language, "--psm", "7", "--dpi", "300"));
        words.addAll(Arrays.asList(options));
        words.add("tsv");
        ProcessBuilder builder =
                new ProcessBuilder(program.command(words)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw failed();
        }
        listener.setDaemon(true);
        strips = new TiffStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** The number of the strip, from 0. */
    int add(Gray strip) throws UnreadableDraft {
        if (strips.written() > MOST_PIXELS) {
            throw new UnreadableDraft(Reason.HOSTILE, "图片里的文字太多，不像一份年度报告，不予读取。请检查后重新上传。");
        }
        try {
            strips.add(strip);
        } catch (IOException e) {
            throw failed();
        }
        return count++;
    }

    /** No strip will follow; the reading begins. */
    void begin() throws UnreadableDraft {
        try {
            strips.close();
        } catch (IOException e) {
            throw failed();
        }
        listener.start();
    }

    /** What stands on each strip. */
    List<Heard> read() throws UnreadableDraft {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || count > 0 && process.exitValue() != 0) {
                throw failed();
            }
            listener.join();
            return new HeardTable(answer.toString(StandardCharsets.UTF_8)).strips(count);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed();
        }
    }

    private void listen() {
        byte[] part = new byte[1 << 16];
        try {
            int size = process.getInputStream().read(part);
            while (size >= 0 && answer.size() < LONGEST_ANSWER) {
                answer.write(part, 0, size);
                size = process.getInputStream().read(part);
            }
        } catch (IOException closed) {
            // the process was ended; read() says so
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static UnreadableDraft failed() {
        return new UnreadableDraft(Reason.HOSTILE, "图片里的文字没有识别完。请分成较少的页，或者改交 Word 文件、带文字的 PDF。");
    }
}
