package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.part.Line;
import cn.nianbao.deploy.setting.Settings.Ports;
import java.util.EnumMap;
import java.util.Map;

/** A relay in every line between the parts. */
public final class Network implements AutoCloseable {
    private final Map<Line, Relay> relays = new EnumMap<>(Line.class);

    public Network(Ports ports) {
        for (Line line : Line.values()) {
            relays.put(line, Relay.to(line.end(ports)));
        }
    }

    /** Where the near end of the line connects to. */
    public int port(Line line) {
        return relays.get(line).port();
    }

    Relay relay(Line line) {
        return relays.get(line);
    }

    @Override
    public void close() {
        relays.values().forEach(Relay::close);
    }
}
