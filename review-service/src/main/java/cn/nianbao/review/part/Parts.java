package cn.nianbao.review.part;

import cn.nianbao.review.portal.Informing;
import cn.nianbao.review.road.MailSettings;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.review.road.RoadWorker;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Asks every part of the system whether it works, all at once, and waits for none of them longer than a few seconds. */
@ApplicationScoped
public class Parts {

    private static final int PATIENCE_MILLIS = 3_000;
    /** A worker looks twice a second; a pause of a minute is no hiccup any more. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private static final long GIGABYTE = 1L << 30;

    private final Clock clock;
    private final RoadSettings partners;
    private final RealmSettings realm;
    private final MailSettings mail;
    private final RoadWorker worker;
    private final Informing informing;
    private final DataSource database;
    private final ExecutorService threads;
    private final Neighbour neighbour = new Neighbour();

    public Parts(
            Clock clock,
            RoadSettings partners,
            RealmSettings realm,
            MailSettings mail,
            RoadWorker worker,
            Informing informing,
            DataSource database,
            ExecutorService threads) {
        this.clock = clock;
        this.partners = partners;
        this.realm = realm;
        this.mail = mail;
        this.worker = worker;
        this.informing = informing;
        this.database = database;
        this.threads = threads;
    }

    /** How each part is now, in the order in which a fault spreads. */
    public List<Condition> conditions() {
        List<CompletableFuture<Condition>> asked = List.<Supplier<Condition>>of(
                        this::database,
                        () -> neighbour.ask("统一身份认证（Keycloak）", realm.url(), "", "请启动统一身份认证；它停着时谁也登录不了。"),
                        this::worker,
                        () -> neighbour.ask(
                                "识别服务", partners.parser(), "/q/health/ready", "请启动识别服务；它停着时上传的报告停在“正在识别”，可以先在线填报。"),
                        () -> neighbour.ask("发布服务", partners.publish(), "/q/health/live", "请启动发布服务；它停着时签发的报告停在“发布中”。"),
                        () -> neighbour.ask("公众门户", partners.portal(), "/", "公布后要从门户地址读回核对，请检查门户和到它的网络。"),
                        this::column,
                        this::mail,
                        Parts::disk)
                .stream()
                .map(part -> CompletableFuture.supplyAsync(part, threads))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private Condition database() {
        String part = "数据库";
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_MILLIS / 1_000)
                    ? Condition.up(part, "有应答")
                    : Condition.down(part, "没有应答", "请检查数据库。");
        } catch (SQLException away) {
            return Condition.down(part, "连接不上", "请检查数据库是否启动、磁盘是否已满、连接数是否用尽。");
        }
    }

    private Condition worker() {
        String part = "自动办理（识别、发布、核对、提醒）";
        String advice = "自动环节没有人在办。请重启审核服务；仍不动的，请查看它的日志。";
        return worker.lastLook()
                .map(last -> Duration.between(last, clock.instant()))
                .map(silence -> silence.compareTo(LONGEST_SILENCE) < 0
                        ? Condition.up(part, "正在工作")
                        : Condition.down(part, silence.toMinutes() + " 分钟没有动静", advice))
                .orElseGet(() -> Condition.down(part, "还没有开始工作", advice));
    }

    private Condition column() {
        String part = "门户的单位目录和比较设置";
        return informing
                .trouble()
                .map(why -> Condition.down(part, why, "系统会继续尝试，不影响报告办理；请检查发布服务。"))
                .orElseGet(() -> Condition.up(part, "门户已收到"));
    }

    private Condition mail() {
        String part = "邮件服务器";
        if (mail.host().isEmpty()) {
            return Condition.off(part, "没有配置，期限提醒不发邮件；要发请设置 NIANBAO_MAIL_HOST");
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(mail.host().get(), mail.port()), PATIENCE_MILLIS);
            return Condition.up(part, "可以连接");
        } catch (IOException away) {
            return Condition.down(part, "连接不上", "期限提醒发不出去，不影响报告办理。请检查邮件服务器的地址、端口和网络。");
        }
    }

    private static Condition disk() {
        String part = "磁盘";
        try {
            long free = Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir")))
                    .getUsableSpace();
            String said = "本机剩余 " + free / GIGABYTE + " GB";
            return free >= GIGABYTE ? Condition.up(part, said) : Condition.down(part, said, "空间快用完了，请清理或扩容。");
        } catch (IOException unknown) {
            return Condition.down(part, "剩余空间查不出来", "请检查本机磁盘。");
        }
    }
}
