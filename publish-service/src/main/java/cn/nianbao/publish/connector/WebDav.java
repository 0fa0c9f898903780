package cn.nianbao.publish.connector;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A folder behind a WebDAV server (RFC 4918): put under an unfinished name, then moved over what is there. */
final class WebDav implements Store {

    private static final String WHOM = "WebDAV 服务器";

    private final Wire wire;
    private final URI root;
    private final String credentials;

    WebDav(Wire wire, URI root, String user, String password) {
        this.wire = wire;
        this.root = URI.create(root.toString().replaceFirst("/*$", "/"));
        this.credentials =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> read(String path) {
        HttpResponse<byte[]> said = send(request(path).GET());
        return switch (said.statusCode()) {
            case 200 -> Optional.of(said.body());
            case 404, 410 -> Optional.empty();
            default -> throw refused(said.statusCode());
        };
    }

    @Override
    public void put(Parcel.Item item) {
        makeFolders(item.path());
        demandDone(send(request(item.unfinished())
                .header("Content-Type", item.content().mediaType())
                .PUT(BodyPublishers.ofByteArray(item.content().bytes()))));
        demandDone(send(request(item.unfinished())
                .header("Destination", root.resolve(item.path()).toString())
                .header("Overwrite", "T")
                .method("MOVE", BodyPublishers.noBody())));
    }

    /** One after the other from the root down; one that is there already says 405. */
    private void makeFolders(String path) {
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end + 1);
            int status = send(request(folder).method("MKCOL", BodyPublishers.noBody()))
                    .statusCode();
            if (status != 201 && status != 405) {
                throw refused(status);
            }
        }
    }

    @Override
    public void remove(String path) {
        HttpResponse<byte[]> said = send(request(path).DELETE());
        if (said.statusCode() != 404 && said.statusCode() != 410) {
            demandDone(said);
        }
    }

    private HttpRequest.Builder request(String path) {
        return wire.to(root.resolve(path)).header("Authorization", credentials);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return wire.send(WHOM, request.build());
    }

    private static void demandDone(HttpResponse<byte[]> said) {
        // 207 tells of parts that failed
        if (said.statusCode() >= 300 || said.statusCode() == 207) {
            throw refused(said.statusCode());
        }
    }

    private static Undelivered refused(int status) {
        return status == 403
                ? Undelivered.forNow("WebDAV 账号没有写入目录的权限。请网站方核查后重试。")
                : Undelivered.forNow("WebDAV 服务器没有收下文件（状态 " + status + "）。请网站方核查目录后重试。");
    }

    @Override
    public void close() {}
}
