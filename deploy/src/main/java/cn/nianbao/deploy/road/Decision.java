package cn.nianbao.deploy.road;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a reviewer says of one revision.
 *
 * @param word {@code approve}, {@code return} or {@code refer}
 * @param reason null where none is needed
 */
public record Decision(String word, String revision, String reason) {

    public static Decision approve(String revision) {
        return new Decision("approve", revision, null);
    }

    public static Decision sendBack(String revision, String reason) {
        return new Decision("return", revision, reason);
    }

    ObjectNode json() {
        ObjectNode body =
                ReportJson.EXACT.createObjectNode().put("decision", word).put("revision", revision);
        return reason == null ? body : body.put("reason", reason);
    }
}
