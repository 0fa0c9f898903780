package cn.nianbao.reader.jail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The last of what a child wrote on its standard error: for the log of whoever runs it, never for a user. */
final class ErrorTail {

    private static final int MOST = 4096;

    private byte[] last = new byte[0];

    /** Reads until the child ends, so that it never waits for room. */
    static ErrorTail of(InputStream err) {
        ErrorTail tail = new ErrorTail();
        Thread drain = new Thread(() -> tail.drain(err), "draft-reader-errors");
        drain.setDaemon(true);
        drain.start();
        return tail;
    }

    synchronized String text() {
        return new String(last, StandardCharsets.UTF_8).strip();
    }

    private void drain(InputStream err) {
        byte[] buffer = new byte[MOST];
        try {
            for (int read = err.read(buffer); read >= 0; read = err.read(buffer)) {
                add(buffer, read);
            }
        } catch (IOException closed) {
            // the child was ended
        }
    }

    private synchronized void add(byte[] more, int length) {
        byte[] all = Arrays.copyOf(last, last.length + length);
        System.arraycopy(more, 0, all, last.length, length);
        last = Arrays.copyOfRange(all, Math.max(0, all.length - MOST), all.length);
    }
}
