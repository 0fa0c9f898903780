package cn.nianbao.review.watch;

import cn.nianbao.review.road.RoadSettings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Reads a public page as anybody does: without an account, a few redirects far, up to a size and for so long. A redirect is
 * followed to the official hosts alone, for a portal may be made to point anywhere.
 */
@Singleton
class Reading {

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int REDIRECTS = 4;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    private static final Pattern LOGIN =
            Pattern.compile("(?i)(?:^|[/.?&=_-])(?:log-?in|sign-?in|sso|cas|passport|oauth2?|auth)(?:[/.?&=_-]|$)");

    private final RoadSettings road;
    private final Duration patience;
    private final HttpClient http;

    Reading(RoadSettings road, WatchSettings settings) {
        this.road = road;
        this.patience = settings.patience();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Answer read(URI address, Requests counted) {
        URI at = address;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            counted.one();
            HttpResponse<Optional<byte[]>> response;
            try {
                response = ask(at);
            } catch (ExecutionException | TimeoutException away) {
                return new Answer.Away("网站没有应答", Optional.empty());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return new Answer.Away("系统正在停止", Optional.empty());
            }
            Optional<URI> to = redirect(response, at);
            if (to.isEmpty()) {
                return answer(response, at, !at.equals(address));
            }
            if (LOGIN.matcher(to.get().toString()).find()) {
                return new Answer.Locked("网址转到了登录页面");
            }
            if (!isOfficial(to.get(), address)) {
                return new Answer.Led(to.get());
            }
            at = to.get();
        }
        return new Answer.Led(at);
    }

    private HttpResponse<Optional<byte[]>> ask(URI at)
            throws ExecutionException, TimeoutException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .timeout(patience)
                .header("User-Agent", "nianbao-watch")
                .header("Accept", "text/html")
                .GET()
                .build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer =
                http.sendAsync(request, head -> new Limited(LARGEST));
        try {
            // the request's own timeout ends with the first line of the answer; a body may trickle for ever
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    private static Answer answer(HttpResponse<Optional<byte[]>> response, URI at, boolean moved) {
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            return new Answer.Locked("网站拒绝未登录的读者（状态 " + status + "）");
        }
        if (status == 429 || status >= 500) {
            return new Answer.Away("网站暂时不能查看（状态 " + status + "）", pause(response));
        }
        if (status != 200) {
            return new Answer.Missing(status);
        }
        return response.body()
                .<Answer>map(body -> new Answer.Page(at, moved, body))
                .orElseGet(Answer.Endless::new);
    }

    private static Optional<Duration> pause(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(asked -> asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked);
    }

    private static Optional<URI> redirect(HttpResponse<?> response, URI from) {
        int status = response.statusCode();
        if (status < 300 || status >= 400 || status == 304) {
            return Optional.empty();
        }
        return response.headers().firstValue("Location").flatMap(to -> Addresses.resolved(from, to));
    }

    private boolean isOfficial(URI to, URI from) {
        Set<String> hosts = road.officialHosts().orElse(Set.of());
        boolean web = "http".equals(to.getScheme()) || "https".equals(to.getScheme());
        return web
                && to.getRawUserInfo() == null
                && (hosts.contains(to.getAuthority())
                        || to.getAuthority().equals(from.getAuthority())
                        || to.getAuthority().equals(road.portal().getAuthority()));
    }
}
