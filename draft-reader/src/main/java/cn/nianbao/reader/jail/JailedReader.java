package cn.nianbao.reader.jail;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.jail.Frame.Kind;
import cn.nianbao.reader.picture.PictureWork;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Collectors;

/**
 * The child's side: takes one draft after the other and answers what is asked of it. It ends with its parent, whatever it is doing, and by
 * itself when it may no longer be as good as new.
 */
public final class JailedReader {

    static final String WARM = "warm";

    private static final int STACK = 4 * 1024 * 1024;
    private static final int MOST_READINGS = 200;
    /** Bytes of heap; a reading that needed more leaves a child larger than its successor will be. */
    private static final long MUCH = 128L * 1024 * 1024;
    /** Lines of a stack trace that are worth sending. */
    private static final int DEEPEST = 12;

    private final BlockingQueue<Frame> questions = new SynchronousQueue<>();
    private final DataOutputStream out;

    private JailedReader(DataOutputStream out) {
        this.out = out;
    }

    public static void main(String[] words) throws InterruptedException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // a library that prints shall not speak to the parent
        System.setOut(System.err);
        JailedReader reader = new JailedReader(out);
        boolean warm = Arrays.asList(words).contains(WARM);
        new Thread(null, () -> reader.work(warm), "reader", STACK).start();
        reader.receive(new DataInputStream(new BufferedInputStream(System.in)));
    }

    /** Runs beside the reading, so that the end of the parent is noticed in the midst of it. */
    private void receive(DataInputStream in) throws InterruptedException {
        try {
            while (true) {
                questions.put(Frame.read(in));
            }
        } catch (IOException parentGone) {
            end();
        }
    }

    private void work(boolean warm) {
        try {
            if (warm) {
                WarmUp.run();
            }
            PictureWork.tell(() -> tell(Frame.bare(Kind.PICTURES)));
            boolean fit = true;
            for (int i = 0; i < MOST_READINGS && fit; i++) {
                tell(Frame.bare(Kind.READY));
                fit = answer(questions.take());
            }
        } catch (InterruptedException impossible) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    /** Whether this child is as good as before. */
    private boolean answer(Frame question) {
        try {
            tell(Asked.answer(question));
            return Runtime.getRuntime().totalMemory() < MUCH;
        } catch (UnreadableDraft refused) {
            tell(new Frame(Kind.REFUSED, Refusal.bytes(refused)));
            return Runtime.getRuntime().totalMemory() < MUCH;
        } catch (StackOverflowError | OutOfMemoryError tooComplex) {
            tell(new Frame(Kind.REFUSED, Refusal.bytes(Refusal.tooComplex())));
        } catch (RuntimeException | Error fault) {
            tell(new Frame(Kind.FAULT, trace(fault).getBytes(StandardCharsets.UTF_8)));
        }
        return false;
    }

    private synchronized void tell(Frame frame) {
        try {
            frame.write(out);
        } catch (IOException parentGone) {
            end();
        }
    }

    /** The exception's own message may repeat what the draft says. */
    private static String trace(Throwable fault) {
        return fault.getClass().getName() + "\n"
                + Arrays.stream(fault.getStackTrace())
                        .limit(DEEPEST)
                        .map(line -> "  at " + line)
                        .collect(Collectors.joining("\n"));
    }

    private static void end() {
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        TempFolder.delete(Path.of("").toAbsolutePath());
        Runtime.getRuntime().halt(0);
    }
}
