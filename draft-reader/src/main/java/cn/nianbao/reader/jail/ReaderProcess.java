package cn.nianbao.reader.jail;

import cn.nianbao.reader.jail.Frame.Kind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A child process that reads drafts, from its parent's side. */
final class ReaderProcess {

    /** At most some 350 MB in all; the rest of a reading's 512 MiB is for the recognition of characters. */
    private static final List<String> JVM = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            // the JVM's own words shall not stand between the frames
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=warning:stderr",
            "-XX:ErrorFile=crash.log",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true");

    /** What a JVM exits with that was told to end when its memory does. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SECONDS_TO_DIE = 10;

    private final Process process;
    private final Path folder;
    private final DataOutputStream drafts;
    private final DataInputStream answers;
    private final ErrorTail errors;
    private boolean used;

    private ReaderProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        drafts = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        errors = ErrorTail.of(process.getErrorStream());
    }

    /** @throws ReadingFault where no process can be started */
    static ReaderProcess start(boolean warmedUp) {
        Path folder = TempFolder.make();
        try {
            ProcessBuilder builder = new ProcessBuilder(command(warmedUp, folder)).directory(folder.toFile());
            keepNoSecrets(builder.environment(), folder);
            return new ReaderProcess(builder.start(), folder);
        } catch (IOException notStarted) {
            TempFolder.delete(folder);
            throw new ReadingFault("ReaderNotStarted", notStarted.toString());
        }
    }

    private static List<String> command(boolean warmedUp, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.add("-Djava.io.tmpdir=" + folder);
        command.addAll(List.of("-cp", ClassPath.ofReader(), JailedReader.class.getName()));
        if (warmedUp) {
            command.add(JailedReader.WARM);
        }
        return command;
    }

    /** Passwords of the services are set by environment; a draft has nothing to do with them. */
    private static void keepNoSecrets(Map<String, String> environment, Path folder) {
        environment
                .keySet()
                .retainAll(List.of("PATH", "LD_LIBRARY_PATH", "NIANBAO_TESSERACT", "TESSDATA_PREFIX", "SYSTEMROOT"));
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TMPDIR", folder.toString());
    }

    /** Waits until the child can take a draft; false where it has ended instead. */
    boolean awaitReady() {
        try {
            return Frame.read(answers).kind() == Kind.READY;
        } catch (IOException ended) {
            return false;
        }
    }

    /**
     * Asks something of a draft, and waits for the answer.
     *
     * @throws IOException where the child ended without one, by itself or at the deadline
     */
    Frame ask(Frame question, Runnable whenPictures) throws IOException {
        question.write(drafts);
        Frame answer = Frame.read(answers);
        while (answer.kind() == Kind.PICTURES) {
            whenPictures.run();
            answer = Frame.read(answers);
        }
        used = true;
        return answer;
    }

    /** Whether it has read a draft before. */
    boolean isUsed() {
        return used;
    }

    /** Ends it and whatever it has started, at once. */
    void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** Leaves nothing of it behind; true where it had ended already, because its memory did. */
    boolean bury() {
        kill();
        try {
            boolean gone = process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
            return gone && process.exitValue() == OUT_OF_MEMORY;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            TempFolder.delete(folder);
        }
    }

    String errors() {
        return errors.text();
    }
}
