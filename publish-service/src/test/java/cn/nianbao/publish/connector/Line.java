package cn.nianbao.publish.connector;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The way to a server, byte for byte, until so many have gone there: from then on the server is gone, or says over HTTP that
 * it takes no more. After {@link #mend} all is as before.
 */
final class Line implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);
    private final URI server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });
    private volatile String answer;

    private Line(URI server) throws IOException {
        this.server = server;
        threads.execute(this::letIn);
    }

    static Line to(String address) throws IOException {
        return new Line(URI.create(address));
    }

    String address() {
        return server.getScheme() + "://127.0.0.1:" + door.getLocalPort() + server.getPath();
    }

    /** The server dies when it has so many bytes more. */
    void goneAfter(long bytes) {
        answer = null;
        left.set(bytes);
    }

    /** The server answers everything with these words when it has so many bytes more. */
    void fullAfter(long bytes, String status, String body) {
        answer = "HTTP/1.1 " + status + "\r\nContent-Type: application/xml\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body;
        left.set(bytes);
    }

    void mend() {
        left.set(Long.MAX_VALUE);
    }

    private void letIn() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket there = new Socket(server.getHost(), server.getPort());
                open.add(client);
                open.add(there);
                threads.execute(() -> carryThere(client, there));
                threads.execute(() -> carryBack(there, client));
            }
        } catch (IOException closed) {
            open.forEach(Line::end);
        }
    }

    private void carryThere(Socket client, Socket there) {
        try (client;
                there) {
            InputStream in = client.getInputStream();
            byte[] bytes = new byte[8192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (left.addAndGet(-read) < 0) {
                    answerInItsStead(client, there);
                    return;
                }
                there.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException over) {
            end(there);
        }
    }

    private void answerInItsStead(Socket client, Socket there) throws IOException {
        String words = answer;
        if (words == null) {
            return;
        }
        OutputStream out = client.getOutputStream();
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
        client.shutdownOutput();
        end(there);
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void carryBack(Socket there, Socket client) {
        try {
            there.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException over) {
            // the other direction ends both
        } finally {
            if (left.get() > 0) {
                end(client);
            }
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdown();
    }
}
