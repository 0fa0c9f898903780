package cn.nianbao.review.console.signoff;

import cn.nianbao.forms.Form;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.May;
import cn.nianbao.review.console.Notice;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.paper.Dossier;
import cn.nianbao.review.paper.Dossiers;
import cn.nianbao.review.paper.Filling;
import cn.nianbao.review.paper.OfficialForm;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.Look;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.workflow.Step;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 发布: after the signature. The package and the register of the address, what the read-back found, what may follow. */
@Path("/reports/{id}/publication")
@Authenticated
@RequestScoped
public class PublicationPage {

    private static final Set<Step> SIGNED = Set.of(Step.AWAITING_UPLOAD, Step.PUBLISHING, Step.PUBLISHED);

    private final Caller caller;
    private final Visible visible;
    private final Dossiers dossiers;
    private final Filling filling;
    private final History history;
    private final RoadSettings road;
    private final Clock clock;

    PublicationPage(
            Caller caller,
            Visible visible,
            Dossiers dossiers,
            Filling filling,
            History history,
            RoadSettings road,
            Clock clock) {
        this.caller = caller;
        this.visible = visible;
        this.dossiers = dossiers;
        this.filling = filling;
        this.history = history;
        this.road = road;
        this.clock = clock;
    }

    /** The last look is null where nobody has looked yet. */
    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        static native TemplateInstance publication(
                Frame frame,
                Standing standing,
                Notice notice,
                May may,
                ReportCase report,
                boolean packed,
                ReadBackShown look);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance publication(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        Map<UUID, Entry> returns = history.openReturns(List.of(report));
        Optional<Revision> newest = Revision.newest(report.id());
        return Templates.publication(
                Frame.of(caller),
                Standing.of(List.of(report), returns, LocalDate.now(clock.withZone(Check.CHINA)))
                        .get(0),
                Notice.of(report, newest, history.of(report), returns.get(report.id()), road),
                may(report),
                report,
                isPacked(report),
                Look.last(report.id())
                        .flatMap(look -> newest.map(revision -> ReadBackShown.of(look, revision.report())))
                        .orElse(null));
    }

    private May may(ReportCase report) {
        return May.of(
                report,
                Cases.isNewest(report),
                caller.is(Role.STAFF, report.agency()),
                caller.is(Role.INFORMANT, report.agency()),
                false);
    }

    /** Everything for whoever puts it on the net by hand. */
    @GET
    @Path("package.zip")
    public Response download(@PathParam("id") String id) {
        ReportCase report = visible.report(id);
        Dossier dossier = Optional.of(report)
                .filter(PublicationPage::isPacked)
                .flatMap(dossiers::of)
                .orElseThrow(() -> Refusal.conflict("签发以后才有上网发布的材料包"));
        if (!dossier.revision().isUntouched()) {
            throw Refusal.conflict("报告内容与记录的校验值不一致，已停止办理，请联系系统管理员");
        }
        Form registration =
                filling.fill(OfficialForm.PUBLICATION, dossier).orElseThrow(() -> Refusal.conflict("当前内容还没有签发"));
        String name = report.agency() + "-" + report.year() + "-v" + report.version();
        return Download.of(
                UploadPackage.of(dossier, registration),
                "application/zip",
                name + ".zip",
                Agency.of(report.agency()).name() + report.year() + "年度报告-上网发布材料.zip");
    }

    private static boolean isPacked(ReportCase report) {
        return SIGNED.contains(report.state()) && !report.isWithdrawal();
    }
}
