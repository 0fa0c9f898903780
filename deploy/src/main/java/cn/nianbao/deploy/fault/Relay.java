package cn.nianbao.deploy.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line between two parts that can be broken: it passes bytes on in both directions between whoever connects to its port
 * and the partner behind it.
 *
 * <p>Cut, it resets every connection and refuses new ones, as a host does whose service is gone. Silent, it passes nothing
 * on and says nothing, as a pulled cable does.
 */
final class Relay implements AutoCloseable {
    private enum State {
        WHOLE,
        CUT,
        SILENT
    }

    /** After so long the partner's own keep-alive has found out that a call is dead; whoever called must find out alone. */
    private static final Duration PROBING = Duration.ofSeconds(60);

    private static final int BACKLOG = 200;
    private static final long STACK = 64 * 1024;

    private final ServerSocket door;
    private final int partner;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();
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
        calls.forEach(Call::reset);
    }

    void silence() {
        enter(State.SILENT);
    }

    /** Lets everything through again; what was held in silence arrives late. */
    void mend() {
        enter(State.WHOLE);
    }

    /** Lets new calls through; of those before nothing is heard any more, on either side. */
    synchronized void forget() {
        List<Call> before = List.copyOf(calls);
        before.forEach(call -> call.forgotten = true);
        calls.removeAll(before);
        inBackground(() -> {
            Pause.of(PROBING);
            before.forEach(call -> reset(call.far));
        });
        enter(State.WHOLE);
    }

    @Override
    public void close() {
        cut();
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

    /** Waits while the line is silent. */
    private synchronized State heard() throws IOException {
        try {
            while (state == State.SILENT) {
                wait();
            }
            return state;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private void acceptAll() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                inBackground(() -> connect(near));
            } catch (IOException closedOrExhausted) {
                // the loop's condition tells which
            }
        }
    }

    /** A call that comes in silence gets through when it is over, as a repeated first packet does. */
    private void connect(Socket near) {
        try {
            if (heard() == State.CUT) {
                reset(near);
                return;
            }
            Call call = new Call(near, new Socket(InetAddress.getLoopbackAddress(), partner));
            calls.add(call);
            if (heard() == State.CUT) {
                call.reset();
                return;
            }
            call.begin();
        } catch (IOException away) {
            reset(near);
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

    /** One connection through the line. */
    private final class Call {
        private final Socket near;
        private final Socket far;
        private volatile boolean forgotten;

        Call(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void begin() throws IOException {
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            inBackground(() -> pass(far, near));
            pass(near, far);
        }

        void reset() {
            Relay.reset(near);
            Relay.reset(far);
            calls.remove(this);
        }

        /** A forgotten call is left as it is: an end of it would be news. */
        private void pass(Socket from, Socket to) {
            byte[] buffer = new byte[16 * 1024];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                int count = in.read(buffer);
                while (count >= 0 && heard() == State.WHOLE && !forgotten) {
                    out.write(buffer, 0, count);
                    count = in.read(buffer);
                }
                heard();
                if (!forgotten) {
                    near.close();
                    far.close();
                    calls.remove(this);
                }
            } catch (IOException broken) {
                if (!forgotten) {
                    reset();
                }
            }
        }
    }
}
