package cn.nianbao.review.road;

import cn.nianbao.report.ReportJson;
import cn.nianbao.review.road.ApprovedRecord.Publishable;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Hands approved records to publish-service, and knows from it where on the city's portals they were brought. */
@ApplicationScoped
class OfficialPlaces {

    private static final String WHOM = "发布服务";

    private final RoadSettings settings;
    private final Partners partners;

    OfficialPlaces(RoadSettings settings, Partners partners) {
        this.settings = settings;
        this.partners = partners;
    }

    /**
     * A portal that publish-service fills.
     *
     * @param trouble what went wrong there the last time; null where nothing did
     * @param target what is filled, for operators; null where publish-service does not say
     */
    record Place(String connector, String state, String address, String trouble, String target) {

        boolean isFailed() {
            return state.equals("failed");
        }

        boolean isDelivered() {
            return state.equals("delivered");
        }
    }

    /** Publishes; what was given up before is tried anew. */
    List<Place> publish(Publishable report) {
        HttpResponse<byte[]> answer = partners.send(
                WHOM,
                partners.toService(settings.publish(), path(report))
                        .header("Content-Type", "application/json")
                        .header("Nianbao-Revision", report.record().revision())
                        .header("Nianbao-Audit-Head", report.head())
                        .PUT(BodyPublishers.ofByteArray(report.record().bytes()))
                        .build());
        return switch (answer.statusCode()) {
            case 200, 201 -> places(answer);
            case 409 -> throw new Standstill("发布服务上同一版本已有不同的内容，已停止发布，请核查");
            case 422 -> throw new Standstill("发布服务不接受这份记录，已停止发布，请核查");
            default -> throw unlikeAgreed(answer);
        };
    }

    /** Where it was brought; empty where this very content is not published. */
    Optional<List<Place>> of(Publishable report) {
        HttpResponse<byte[]> answer = partners.send(
                WHOM, partners.toService(settings.publish(), path(report)).GET().build());
        return switch (answer.statusCode()) {
            case 200 ->
                Optional.of(answer)
                        .filter(edition -> report.record()
                                .revision()
                                .equals(json(edition).path("revision").asText()))
                        .map(OfficialPlaces::places);
            case 404 -> Optional.empty();
            default -> throw unlikeAgreed(answer);
        };
    }

    private static List<Place> places(HttpResponse<byte[]> answer) {
        return StreamSupport.stream(json(answer).path("deliveries").spliterator(), false)
                .map(delivery -> new Place(
                        delivery.path("connector").asText(),
                        delivery.path("state").asText(),
                        delivery.path("address").asText(),
                        delivery.path("trouble").textValue(),
                        delivery.path("target").textValue()))
                .toList();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return ReportJson.EXACT.readTree(answer.body());
        } catch (IOException notJson) {
            throw unlikeAgreed(answer);
        }
    }

    private static PartnerAway unlikeAgreed(HttpResponse<byte[]> answer) {
        return new PartnerAway("发布服务的应答不符合约定（状态 " + answer.statusCode() + "）");
    }

    private static String path(Publishable report) {
        return "/editions/" + report.agency() + "/" + report.year() + "/" + report.version();
    }
}
