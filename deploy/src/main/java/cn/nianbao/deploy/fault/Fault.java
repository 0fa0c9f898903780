package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.part.Line;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.process.Processes.Signal;
import java.time.Duration;
import java.util.List;

/** Something bad that happens to a running system, and passes. */
sealed interface Fault {

    /** What is done, in a word. */
    String harm();

    /** To whom. */
    String target();

    /** How long it stays; zero where it is over at once and the system must heal itself. */
    Duration lasting();

    /** Lets it happen. What comes back ends it. */
    Runnable strike(Parts parts);

    /** {@code kill -9}. */
    record Kill(Victim victim, int pick) implements Fault {
        private static final Duration DEATH = Duration.ofSeconds(10);

        @Override
        public String harm() {
            return "强杀";
        }

        @Override
        public String target() {
            return victim.shown();
        }

        @Override
        public Duration lasting() {
            return Duration.ZERO;
        }

        @Override
        public Runnable strike(Parts parts) {
            ProcessHandle process = parts.process(victim, pick);
            Processes.signal(Signal.KILL, List.of(process));
            return () -> Processes.awaitExit(process, DEATH);
        }
    }

    /** {@code SIGSTOP}, later {@code SIGCONT}: everything stays open and nobody answers. */
    record Freeze(Victim victim, int pick, Duration lasting) implements Fault {

        @Override
        public String harm() {
            return "冻结";
        }

        @Override
        public String target() {
            return victim.shown();
        }

        @Override
        public Runnable strike(Parts parts) {
            List<ProcessHandle> family = parts.family(victim, pick);
            Processes.signal(Signal.STOP, family);
            return () -> Processes.signal(Signal.CONT, family);
        }
    }

    /** Connections are reset, new ones refused. */
    record Cut(Line line, Duration lasting) implements Fault {

        @Override
        public String harm() {
            return "断开";
        }

        @Override
        public String target() {
            return line.shown();
        }

        @Override
        public Runnable strike(Parts parts) {
            Relay relay = parts.relay(line);
            relay.cut();
            return relay::mend;
        }
    }

    /**
     * Nothing arrives and nobody says so.
     *
     * @param forgotten whether the connections of before stay dead for good, as behind a gate that forgot them, while new
     *     ones are let through; else what was on its way arrives late
     */
    record Silence(Line line, boolean forgotten, Duration lasting) implements Fault {

        @Override
        public String harm() {
            return forgotten ? "失联" : "断网";
        }

        @Override
        public String target() {
            return line.shown();
        }

        @Override
        public Runnable strike(Parts parts) {
            Relay relay = parts.relay(line);
            relay.silence();
            return forgotten ? relay::forget : relay::mend;
        }
    }
}
