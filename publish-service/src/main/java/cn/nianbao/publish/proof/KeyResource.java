package cn.nianbao.publish.proof;

import cn.nianbao.publish.Problem;
import cn.nianbao.receipt.VerificationKey;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The public keys, those of before among them. Who checks a receipt should have compared a key's id with one that the office
 * told by another way.
 */
@Path("/")
public class KeyResource {

    private final Keys keys;

    KeyResource(Keys keys) {
        this.keys = keys;
    }

    @GET
    @Path("keys.json")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] list() {
        ObjectNode answer = ReportJson.EXACT.createObjectNode();
        ArrayNode list = answer.putArray("keys");
        keys.all().forEach(key -> list.addObject()
                .put("id", key.id())
                .put("algorithm", key.algorithm().word())
                .put("retired", keys.isRetired(key))
                .put("demo", key.isDemo())
                .put("address", "/keys/" + key.id() + ".pem")
                .put("pem", key.pem()));
        return ReportJson.bytes(answer);
    }

    @GET
    @Path("keys/{id:[a-z0-9-]{1,80}}.pem")
    @Produces("application/x-pem-file")
    public String pem(String id) {
        return keys.all().stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .map(VerificationKey::pem)
                .orElseThrow(() -> Problem.notFound("没有这把公钥。全部公钥见 /keys.json。"));
    }
}
