package cn.nianbao.publish.directory;

import cn.nianbao.publish.Problem;
import cn.nianbao.report.ReportJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the review service hands over the whole register. The call may be repeated. */
@Path("/agencies")
@RolesAllowed("review-service")
public class RegisterResource {

    private final Directory directory;

    RegisterResource(Directory directory) {
        this.directory = directory;
    }

    /** An agency as it comes over the wire. */
    public record Entry(
            String code, String name, String shortName, String kind, String parent, String region, String successor) {

        void check() {
            demand(Agency.isCode(code), "机关代码“" + code + "”有误，只能由 2 至 40 个小写字母、数字或连字符组成。");
            demand(name != null && !name.isBlank(), "机关 " + code + " 缺少名称。");
            demand(Kind.of(kind).isPresent(), "机关 " + code + " 的类别“" + kind + "”不认识。");
            demand(parent == null || Agency.isCode(parent), "机关 " + code + " 的上级代码有误。");
            demand(successor == null || Agency.isCode(successor), "机关 " + code + " 的承接机关代码有误。");
        }

        Entry tidy() {
            String brief = shortName == null || shortName.isBlank() ? name : shortName;
            String place = region == null || region.isBlank() ? null : region.strip();
            return new Entry(code, name.strip(), brief.strip(), kind, parent, place, successor);
        }
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void replace(List<Entry> register) {
        demand(register != null && !register.contains(null), "名册应为机关的数组。");
        Set<String> codes = new HashSet<>();
        for (Entry entry : register) {
            entry.check();
            demand(codes.add(entry.code()), "机关代码 " + entry.code() + " 在名册中重复。");
        }
        List<Entry> tidy = register.stream().map(Entry::tidy).toList();
        directory.replace(ReportJson.EXACT.valueToTree(tidy).toString());
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw Problem.unprocessable(otherwise);
        }
    }
}
