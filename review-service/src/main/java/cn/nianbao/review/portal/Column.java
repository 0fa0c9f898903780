package cn.nianbao.review.portal;

import cn.nianbao.report.ReportJson;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.road.PartnerAway;
import cn.nianbao.review.road.Partners;
import cn.nianbao.review.road.RoadSettings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** The public column as it is told what it shows beside reports; both calls may be repeated. */
@ApplicationScoped
class Column {

    private final RoadSettings settings;
    private final Partners partners;

    Column(RoadSettings settings, Partners partners) {
        this.settings = settings;
        this.partners = partners;
    }

    /** @throws PartnerAway where it was not received, in plain words */
    void register(List<Agency> agencies) {
        ArrayNode lines = ReportJson.EXACT.createArrayNode();
        agencies.forEach(agency -> lines.addObject()
                .put("code", agency.code())
                .put("name", agency.name())
                .put("shortName", agency.shortName())
                .put("kind", agency.kind())
                .put("parent", agency.parent())
                .put("region", agency.region())
                .put("successor", agency.successor()));
        put("/agencies", lines, "单位台账");
    }

    /** @throws PartnerAway where it was not received, in plain words */
    void compare(String agency, boolean on) {
        put("/comparisons/" + agency, ReportJson.EXACT.createObjectNode().put("on", on), "“公开单位间比较”的设置");
    }

    private void put(String path, JsonNode body, String what) {
        HttpResponse<byte[]> answer = partners.send(
                "发布服务",
                partners.toService(settings.publish(), path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(ReportJson.bytes(body)))
                        .build());
        int status = answer.statusCode();
        if (status != 200 && status != 204) {
            throw new PartnerAway("发布服务没有接受" + what + "：" + Partners.detail(answer, "状态 " + status));
        }
    }
}
