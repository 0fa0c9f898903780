package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.part.Line;
import cn.nianbao.deploy.process.PidFile;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The running parts as a fault finds them: their processes by what they wrote down, the lines between them. */
final class Parts {
    private final Settings settings;
    private final Network network;
    private Runnable remedy = () -> {};

    Parts(Settings settings, Network network) {
        this.settings = settings;
        this.network = network;
    }

    synchronized void suffer(Fault fault) {
        remedy = fault.strike(this);
    }

    /** Ends what is suffered now; does nothing where all is well. */
    synchronized void heal() {
        remedy.run();
        remedy = () -> {};
    }

    Relay relay(Line line) {
        return network.relay(line);
    }

    /** The process to be killed: of the whole database its first, after which the others end by themselves. */
    ProcessHandle process(Victim victim, int pick) {
        return switch (victim) {
            case REVIEW -> written("review-service");
            case PARSER -> written("parser-service");
            case PUBLISH -> written("publish-service");
            case KEYCLOAK -> written("keycloak");
            case DATABASE -> database();
            case SESSION -> session(pick);
        };
    }

    /** All processes that stand still together. */
    List<ProcessHandle> family(Victim victim, int pick) {
        List<ProcessHandle> family = new ArrayList<>(List.of(process(victim, pick)));
        family.addAll(family.get(0).descendants().toList());
        return family;
    }

    private ProcessHandle written(String part) {
        return new PidFile(settings.data().resolve("run/" + part + ".pid"))
                .living()
                .orElseThrow(() -> new LaunchProblem(part + " 没有在运行。"));
    }

    private ProcessHandle database() {
        Path file = settings.data().resolve("postgres/postmaster.pid");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .orElseThrow(() -> new LaunchProblem("数据库没有在运行。"));
        } catch (IOException failure) {
            throw new LaunchProblem("数据库没有在运行：" + file, failure);
        }
    }

    /** One of those that serve the services' databases; {@code pick} chooses among however many there are. */
    private ProcessHandle session(int pick) {
        List<ProcessHandle> sessions = database()
                .children()
                .filter(child -> Processes.commandLine(child.pid()).matches("postgres: (review|publish) .*"))
                .sorted(Comparator.comparing(ProcessHandle::pid))
                .toList();
        if (sessions.isEmpty()) {
            throw new LaunchProblem("数据库没有会话。");
        }
        return sessions.get(Math.floorMod(pick, sessions.size()));
    }
}
