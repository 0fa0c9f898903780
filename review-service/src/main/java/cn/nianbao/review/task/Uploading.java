package cn.nianbao.review.task;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;

/** 登记发布网址: the informant has put the report on the net, or taken it off, by hand, and says where; it is read back there. */
@ApplicationScoped
public class Uploading {

    /** Where a report stands after its address was registered; telling it twice is no new deed. */
    private static final Set<Step> AFTERWARDS = Set.of(Step.PUBLISHING, Step.PUBLISHED, Step.WITHDRAWN);

    private final Caller caller;
    private final Visible visible;
    private final ReportProcess process;
    private final History history;
    private final RoadSettings settings;

    public Uploading(Caller caller, Visible visible, ReportProcess process, History history, RoadSettings settings) {
        this.caller = caller;
        this.visible = visible;
        this.process = process;
        this.history = history;
        this.settings = settings;
    }

    /**
     * Registers the address. Where reading back found something else there, it may be registered anew.
     *
     * @throws Refusal 403, 409 where no address is awaited, 422 where the address is none of the official hosts
     */
    @Transactional
    public ReportCase register(String id, String address) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.INFORMANT, report.agency())) {
            throw Refusal.forbidden("只有本单位信息发布员可以登记发布网址");
        }
        String registered = demandOfficial(address);
        boolean same = report.address().filter(registered::equals).isPresent();
        if (same && AFTERWARDS.contains(report.state()) && report.incident().isEmpty()) {
            return report;
        }
        boolean anew = report.address().isPresent()
                && report.state() == Step.PUBLISHING
                && report.incident().isPresent();
        if (report.state() != Step.AWAITING_UPLOAD && !anew) {
            throw Refusal.conflict("报告现在不需要登记发布网址");
        }
        String hash = Revision.newest(report.id()).orElseThrow().hash();
        history.append(
                report,
                new Deed(EntryKind.UPLOADED, report.state(), hash, registered),
                caller.acting(Role.INFORMANT, report.agency()));
        report.standsAt(registered);
        if (anew) {
            report.troubleOver();
            process.retry(report.id());
        } else {
            process.uploaded(report.id());
        }
        return report;
    }

    private String demandOfficial(String address) {
        Wording.demand("发布网址", address, Wording.LONGEST_ADDRESS);
        URI given = uri(address);
        boolean web = "http".equals(given.getScheme()) || "https".equals(given.getScheme());
        Set<String> official =
                settings.officialHosts().orElse(Set.of(settings.portal().getAuthority()));
        if (!web || given.getRawUserInfo() != null || !official.contains(given.getAuthority())) {
            throw Refusal.unprocessable("发布网址应在本级政府网站上：" + String.join("、", official), List.of());
        }
        return given.toString();
    }

    private static URI uri(String address) {
        try {
            return new URI(address == null ? "" : address.strip());
        } catch (URISyntaxException notAnAddress) {
            throw Refusal.unprocessable("发布网址不完整，请从浏览器地址栏复制后粘贴", List.of());
        }
    }
}
