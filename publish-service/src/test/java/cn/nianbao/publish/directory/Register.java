package cn.nianbao.publish.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Caller;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The register as the review service hands it over. What a test says of its own agencies joins what others said before,
 * because each call brings the whole register.
 */
public final class Register {

    private static final Map<String, ObjectNode> ALL = new LinkedHashMap<>();

    private Register() {}

    public static ObjectNode agency(String code, String name, Kind kind, String region, String successor) {
        return ReportJson.EXACT
                .createObjectNode()
                .put("code", code)
                .put("name", name)
                .put("shortName", name)
                .put("kind", kind.word())
                .put("region", region)
                .put("successor", successor)
                // what the register knows beside, and what nobody here asks for
                .put("mayMakeRules", false);
    }

    public static ObjectNode below(String parent, ObjectNode agency) {
        return agency.put("parent", parent);
    }

    public static synchronized void holds(ObjectNode... agencies) {
        Arrays.stream(agencies).forEach(agency -> ALL.put(agency.get("code").textValue(), agency));
        ArrayNode register = ReportJson.EXACT.createArrayNode().addAll(ALL.values());
        assertThat(put(register.toString()).statusCode()).isEqualTo(204);
    }

    public static Response put(String register) {
        return Caller.asReviewService()
                .contentType("application/json")
                .body(register)
                .put("/agencies");
    }

    /** Whether the units below may be compared. */
    public static void comparison(String code, boolean on) {
        Response answer = Caller.asReviewService()
                .contentType("application/json")
                .body("{\"on\": " + on + "}")
                .put("/comparisons/" + code);
        assertThat(answer.statusCode()).isEqualTo(204);
    }
}
