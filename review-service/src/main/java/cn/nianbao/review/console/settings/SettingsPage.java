package cn.nianbao.review.console.settings;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Frame;
import cn.nianbao.review.console.Reading;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.preference.Preferring;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.road.MailSettings;
import cn.nianbao.review.robot.Robot;
import cn.nianbao.review.robot.RobotAway;
import cn.nianbao.review.robot.RobotKinds;
import cn.nianbao.review.robot.Robots;
import cn.nianbao.review.task.Tasks;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/** 我的设置: large text, how I am reminded, and what waits for me as a list to copy. */
@Path("/settings")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SettingsPage {

    private static final int A_YEAR = 365 * 24 * 60 * 60;
    private static final String TEST = "【年报】测试消息：以后政府信息公开年报的期限提醒会发到这里。【非涉密系统，严禁上传涉密信息】";

    private final Caller caller;
    private final Preferring preferring;
    private final Robots robots;
    private final RobotKinds kinds;
    private final MailSettings mail;
    private final Tasks tasks;
    private final History history;
    private final Deadlines deadlines;

    public SettingsPage(
            Caller caller,
            Preferring preferring,
            Robots robots,
            RobotKinds kinds,
            MailSettings mail,
            Tasks tasks,
            History history,
            Deadlines deadlines) {
        this.caller = caller;
        this.preferring = preferring;
        this.robots = robots;
        this.kinds = kinds;
        this.mail = mail;
        this.tasks = tasks;
        this.history = history;
        this.deadlines = deadlines;
    }

    /**
     * The robot as it is shown.
     *
     * @param address never in full
     */
    public record Named(String kind, String address) {}

    /** What just happened, in words; a trouble where it did not succeed. */
    public record Done(String said, boolean good) {}

    /** Robot and done are null where there is none. */
    @CheckedTemplate(basePath = "settings")
    static class Templates {
        static native TemplateInstance settings(
                Frame frame,
                Done done,
                boolean mails,
                List<MailLine> mailboxes,
                boolean robots,
                List<String> hosts,
                Named robot,
                List<RobotKinds.Kind> kinds,
                boolean office,
                String lines);
    }

    @GET
    public TemplateInstance settings() {
        return show(null);
    }

    private TemplateInstance show(Done done) {
        return Templates.settings(
                Frame.of(caller),
                done,
                mail.host().isPresent(),
                MailLine.of(caller),
                robots.isOpen(),
                robots.hosts(),
                preferring.robot().map(this::shown).orElse(null),
                kinds.all(),
                caller.is(Role.OFFICE),
                lines());
    }

    private Named shown(Robot robot) {
        return new Named(kinds.of(robot.kind()).map(RobotKinds.Kind::shown).orElse(robot.kind()), robot.masked());
    }

    /** Empty where nothing waits. */
    private String lines() {
        List<UUID> waiting = tasks.waiting().stream()
                .map(task -> UUID.fromString(task.report()))
                .distinct()
                .toList();
        List<ReportCase> reports = List.copyOf(Cases.byId(waiting).values());
        return reports.isEmpty()
                ? ""
                : OwnLines.words(
                        Standing.of(reports, history.openReturns(reports), deadlines.today()), deadlines.today());
    }

    /** The switch in the header: kept with the person, and in a cookie for where nobody is known yet. */
    @POST
    @Path("large")
    public Response large(@RestForm String large, @HeaderParam("Referer") String from, UriInfo uri) {
        boolean on = "yes".equals(large);
        preferring.readLarge(on);
        NewCookie cookie = new NewCookie.Builder(Reading.COOKIE)
                .value(on ? "yes" : "no")
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure("https".equals(uri.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(cameFrom(from, uri)).cookie(cookie).build();
    }

    /** The page of ours that the form stood on; home where that is not known. */
    private static URI cameFrom(String from, UriInfo uri) {
        try {
            URI page = new URI(from == null ? "" : from);
            String path = page.getRawPath();
            boolean ours = uri.getBaseUri().getAuthority().equals(page.getAuthority()) && !path.startsWith("//");
            String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            // what answers a form of these pages cannot be asked for again
            return URI.create(
                    !ours || path.isEmpty() ? "/" : path.startsWith("/settings") ? "/settings" : path + query);
        } catch (URISyntaxException notAnAddress) {
            return URI.create("/");
        }
    }

    @POST
    @Path("robot")
    public TemplateInstance robot(@RestForm String kind, @RestForm String address) {
        try {
            preferring.beToldBy(kind, address);
            return show(new Done("已保存。请发送一条测试消息，看看群里收到没有。", true));
        } catch (Refusal refused) {
            return show(new Done(refused.detail() + "。" + String.join("；", refused.items()), false));
        }
    }

    @POST
    @Path("robot/removal")
    public TemplateInstance noRobot() {
        preferring.beToldByNone();
        return show(new Done("已停用，以后不再通过聊天机器人提醒您。", true));
    }

    /** No transaction is open while the robot is spoken to. */
    @POST
    @Path("robot/test")
    public TemplateInstance test() {
        Robot robot = preferring.robot().orElseThrow(() -> Refusal.conflict("您还没有登记聊天机器人，请先登记"));
        try {
            robots.tell(robot, TEST);
            return show(new Done("测试消息已发出，请到群里查看。", true));
        } catch (RobotAway away) {
            return show(new Done("测试消息没有送达：" + away.getMessage() + "。", false));
        }
    }
}
