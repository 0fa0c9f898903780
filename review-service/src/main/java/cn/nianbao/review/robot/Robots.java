package cn.nianbao.review.robot;

import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Speaks to robots. An address that somebody typed is called from inside the network, so it has to stand at a host that the
 * administrator named, over TLS beyond this machine; no redirect is followed, and nothing of the answer is shown.
 */
@ApplicationScoped
public class Robots {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final RobotSettings settings;
    private final RobotKinds kinds;
    private final ObjectMapper json;

    Robots(RobotSettings settings, RobotKinds kinds, ObjectMapper json) {
        this.settings = settings;
        this.kinds = kinds;
        this.json = json;
    }

    /** Whether people can name robots here at all. */
    public boolean isOpen() {
        return settings.hosts().filter(hosts -> !hosts.isEmpty()).isPresent();
    }

    /** The hosts at which they may stand, for people to read. */
    public List<String> hosts() {
        return settings.hosts().orElse(Set.of()).stream().sorted().toList();
    }

    /**
     * The robot of that kind at that address.
     *
     * @throws Refusal 422 where it may not be spoken to
     */
    public Robot named(String kind, String address) {
        Wording.demand("机器人地址", address, Wording.LONGEST_ADDRESS);
        if (kinds.of(kind).isEmpty()) {
            throw Refusal.unprocessable("请选择机器人的种类", List.of());
        }
        if (address == null || address.isBlank()) {
            throw Refusal.unprocessable("请粘贴机器人的地址（Webhook）", List.of());
        }
        Robot robot = new Robot(kind, address.strip());
        if (!mayStandAt(robot.address())) {
            throw Refusal.unprocessable(
                    "这个地址不能用：机器人须在管理员允许的主机上，以 https:// 开头", List.of("允许的主机：" + String.join("、", hosts())));
        }
        return robot;
    }

    /** Whether the administrator lets robots stand there. */
    public boolean mayStandAt(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost();
            boolean plain = "http".equals(uri.getScheme()) && host != null && LOOPBACK.contains(host);
            return (plain || "https".equals(uri.getScheme()))
                    && host != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && hosts().contains(uri.getPort() < 0 || uri.getPort() == 443 ? host : host + ":" + uri.getPort());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** @throws RobotAway where the robot did not take it */
    public void tell(Robot robot, String text) {
        if (!mayStandAt(robot.address())) {
            throw new RobotAway("机器人的主机已不在管理员允许之列");
        }
        RobotKinds.Kind kind = kinds.of(robot.kind()).orElseThrow(() -> new RobotAway("机器人的种类已不支持"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(robot.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(kind.message(text)))
                .build();
        Answer answer = send(request);
        if (answer.status() / 100 != 2) {
            throw new RobotAway("聊天机器人没有接收（状态 " + answer.status() + "）");
        }
        if (!kind.isTaken(answer.body())) {
            throw new RobotAway("聊天机器人没有接收，请核对地址是否完整、机器人是否停用、关键词限制是否包含“年报”");
        }
    }

    private record Answer(int status, JsonNode body) {}

    /** The request's own timeout ends with the first line of the answer; a body that trickles must not hold anybody. */
    private Answer send(HttpRequest request) {
        CompletableFuture<Answer> answer =
                http.sendAsync(request, BodyHandlers.ofInputStream()).thenApply(this::read);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            throw new RobotAway("聊天机器人没有应答");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RobotAway("系统正在停止");
        } finally {
            answer.cancel(true);
        }
    }

    private Answer read(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return new Answer(answer.statusCode(), tree(body.readNBytes(LONGEST_ANSWER)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private JsonNode tree(byte[] body) {
        try {
            return body.length == 0 ? json.missingNode() : json.readTree(body);
        } catch (IOException notJson) {
            return json.missingNode();
        }
    }
}
