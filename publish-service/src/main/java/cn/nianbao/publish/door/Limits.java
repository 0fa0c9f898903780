package cn.nianbao.publish.door;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.Problems;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/**
 * Refuses a client that asks for more than its share, with 429 and how long to wait. The review service's calls are not
 * counted; health is, because each look asks the database and Keycloak. Bounded in memory: a client that has rested is
 * forgotten.
 */
@Singleton
class Limits {

    private static final int ORDER = -1100;

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");

    private static final Problem REFUSAL = Problem.tooMany("您的访问过于频繁，请稍候再试。批量下载请放慢速度，或先取目录（/catalog.jsonld）再逐份下载。");

    private final boolean enabled;
    private final View view;
    private final ClientAddress addresses;
    private final long nanosAShare;
    private final long capacity;
    private final Cache<Long, Allowance> clients;

    Limits(LimitConfig config, Views views) {
        this.view = views.plain();
        this.enabled = config.enabled();
        this.addresses =
                new ClientAddress(config.proxies().stream().map(Network::of).toList());
        this.nanosAShare = Duration.ofSeconds(1).toNanos() / config.perSecond();
        this.capacity = nanosAShare * config.burst();
        this.clients = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(Duration.ofNanos(capacity).plusSeconds(60))
                .build();
    }

    void open(@Observes Router router) {
        if (enabled) {
            router.route().order(ORDER).handler(this::admit);
        }
    }

    private void admit(RoutingContext context) {
        long lacking = lacking(context);
        if (lacking == 0) {
            context.next();
        } else {
            refuse(context, lacking);
        }
    }

    private long lacking(RoutingContext context) {
        HttpServerRequest request = context.request();
        Cost cost = Cost.of(context.normalizedPath(), request.query());
        if (cost == Cost.FREE) {
            return 0;
        }
        OptionalLong client = addresses.of(request.remoteAddress().hostAddress(), forwardedFor(request.headers()));
        if (client.isEmpty()) {
            return 0;
        }
        long now = System.nanoTime();
        return clients.get(client.getAsLong(), number -> new Allowance(now))
                .take(now, nanosAShare * cost.shares(), capacity);
    }

    private static List<String> forwardedFor(MultiMap headers) {
        return headers.contains(FORWARDED_FOR) ? headers.getAll(FORWARDED_FOR) : List.of();
    }

    private void refuse(RoutingContext context, long lacking) {
        long seconds = Duration.ofNanos(lacking).toSeconds() + 1;
        HttpServerRequest request = context.request();
        boolean reader = Problems.isReader(request.path(), request.getHeader("Accept"));
        context.response()
                .setStatusCode(REFUSAL.status())
                .putHeader("Retry-After", String.valueOf(seconds))
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", reader ? "text/html;charset=UTF-8" : "application/problem+json")
                .end(Buffer.buffer(reader ? Problems.page(REFUSAL, view) : Problems.json(REFUSAL)));
    }
}
