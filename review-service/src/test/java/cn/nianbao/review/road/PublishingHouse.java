package cn.nianbao.review.road;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.review.StandIn;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A publish-service whose connectors do what a test says, with its column beside it. */
public class PublishingHouse extends StandIn {

    /** More versions of a report no test makes. */
    private static final int NEWEST = 4;

    private static final Map<String, byte[]> RECORDS = new ConcurrentHashMap<>();
    private static final Map<String, String> DELIVERIES = new ConcurrentHashMap<>();
    private static final Set<String> AWAY = ConcurrentHashMap.newKeySet();
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    /** What the city's portal is filled by, as its operator knows it. */
    static final String FOLDER = "/srv/city-portal/reports";

    /** How a report stands with the city's portal from now on. */
    static void delivery(String agency, String state, String address, String trouble) {
        String said = trouble == null ? "null" : '"' + trouble + '"';
        DELIVERIES.put(
                agency,
                "{\"connector\":\"city\",\"state\":\"%s\",\"address\":\"%s\",\"trouble\":%s,\"target\":\"%s\"}"
                        .formatted(state, address, said, FOLDER));
    }

    /** From now on it takes nothing of that agency, and cannot say what it has. */
    static void away(String agency) {
        AWAY.add(agency);
    }

    /** How often a report was sent in. */
    static long sent(String agency) {
        return SENT.stream().filter(agency::equals).count();
    }

    static boolean isAsked(String agency) {
        return isAsked(agency, 1);
    }

    static boolean isAsked(String agency, int version) {
        return RECORDS.containsKey(key(agency, version));
    }

    /** Whether that version takes its report down. */
    static boolean isRemoval(String agency, int version) {
        return Optional.ofNullable(RECORDS.get(key(agency, version)))
                .flatMap(record -> CanonicalRecord.read(record).withdrawalNotice())
                .isPresent();
    }

    private static String key(String agency, int version) {
        return "/" + agency + "/2025/" + version;
    }

    @Override
    protected Map<String, HttpHandler> answers() {
        return Map.of(
                "/token", StandIn::token, "/editions", PublishingHouse::edition, "/reports", PublishingHouse::column);
    }

    @Override
    protected Map<String, String> settings(String host) {
        String address = "http://" + host;
        return Map.of(
                "nianbao.road.publish", address,
                "nianbao.road.portal", address,
                "quarkus.oidc-client.token-path", address + "/token");
    }

    private static void edition(HttpExchange call) throws IOException {
        String key = call.getRequestURI().getPath().substring("/editions".length());
        String agency = key.split("/")[1];
        byte[] body = call.getRequestBody().readAllBytes();
        if (AWAY.contains(agency)) {
            answer(call, 503, "");
            return;
        }
        if (call.getRequestMethod().equals("PUT")) {
            if (!follows(agency, body)) {
                answer(call, 409, "");
                return;
            }
            RECORDS.put(key, body);
            SENT.add(agency);
        }
        byte[] record = RECORDS.get(key);
        answer(
                call,
                record == null ? 404 : 200,
                record == null
                        ? ""
                        : "{\"revision\":\"%s\",\"deliveries\":[%s]}"
                                .formatted(CanonicalRecord.sha256(record), DELIVERIES.get(agency)));
    }

    /** Versions come one after the other, each naming the one before. */
    private static boolean follows(String agency, byte[] body) throws IOException {
        JsonNode record = ReportJson.EXACT.readTree(body);
        byte[] before = RECORDS.get(key(agency, record.path("version").asInt() - 1));
        return Objects.equals(
                before == null ? null : CanonicalRecord.sha256(before),
                record.path("previousRevision").textValue());
    }

    private static void column(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath().substring("/reports".length());
        String agency = path.split("/")[1];
        if (IntStream.rangeClosed(2, NEWEST).anyMatch(version -> isRemoval(agency, version))) {
            answer(call, 410, "");
            return;
        }
        boolean data = path.endsWith(".json");
        byte[] record = RECORDS.get(path.replace(".json", "").replace("/v", "/"));
        String text = data ? new String(record, StandardCharsets.UTF_8) : page(ReportJson.read(record));
        answer(call, 200, text);
    }

    /** Our own page as far as it is compared. */
    static String page(Report report) {
        return report.sections().stream()
                        .map(section -> "<p>" + section.text() + "</p>")
                        .collect(Collectors.joining("", "<html><body>", ""))
                + report.cells().entrySet().stream()
                        .map(cell -> "<i data-cell=\"" + cell.getKey() + "\">"
                                + (cell.getValue().isNumber()
                                        ? cell.getValue().value().toPlainString()
                                        : "")
                                + "</i>")
                        .collect(Collectors.joining("", "", "</body></html>"));
    }
}
