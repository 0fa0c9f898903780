package cn.nianbao.deploy.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line between two parts that can be broken: it passes bytes on in both directions between whoever connects to its port
 * and the partner behind it.
 *
 * <p>Cut, it resets every connection and refuses new ones, as a host does whose service is gone. Silent, it passes nothing
 * on and says nothing, as a pulled cable does; what was on its way arrives when it is mended.
 */
final class Relay implements AutoCloseable {
    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    private static final int BACKLOG = 200;
    private static final long STACK = 64 * 1024;

    private final ServerSocket door;
    private final int partner;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private State state = State.WHOLE;

    private Relay(ServerSocket door, int partner) {
        this.door = door;
        this.partner = partner;
    }

    /** A line on a free port of this machine to a port of this machine. */
    static Relay to(int partner) {
        try {
            Relay relay = new Relay(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), partner);
            relay.inBackground(relay::acceptAll);
            return relay;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() {
        enter(State.CUT);
        open.forEach(Relay::reset);
    }

    void silence() {
        enter(State.SILENT);
    }

    void mend() {
        enter(State.WHOLE);
    }

    @Override
    public void close() {
        enter(State.CUT);
        open.forEach(Relay::reset);
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void enter(State next) {
        state = next;
        notifyAll();
    }

    /** Whether bytes may pass; waits while the line is silent. */
    private synchronized boolean passes() {
        try {
            while (state == State.SILENT) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
        return state == State.WHOLE;
    }

    private void acceptAll() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                open.add(near);
                inBackground(() -> join(near));
            } catch (IOException closedOrExhausted) {
                // the loop's condition tells which
            }
        }
    }

    private void join(Socket near) {
        try {
            if (!passes()) {
                reset(near);
                return;
            }
            Socket far = new Socket(InetAddress.getLoopbackAddress(), partner);
            open.add(far);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            inBackground(() -> pass(far, near));
            pass(near, far);
        } catch (IOException away) {
            reset(near);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0 && passes(); count = in.read(buffer)) {
                out.write(buffer, 0, count);
            }
            from.close();
            to.close();
        } catch (IOException broken) {
            reset(from);
            reset(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    /** Whoever is at the other end sees "connection reset", not an orderly end. */
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException closedAlready) {
            // nothing is left to break
        }
    }

    private void inBackground(Runnable work) {
        Thread thread = new Thread(null, work, "relay to " + partner, STACK);
        thread.setDaemon(true);
        thread.start();
    }
}
