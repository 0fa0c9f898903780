package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.process.Child;
import cn.nianbao.deploy.process.FreePorts;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** nginx that serves one page as a file, set up to be as quick as it can: no log, no compressing, the file kept open. */
final class Nginx implements AutoCloseable {
    static final String PROGRAM = "nginx";

    private static final String SETTINGS = """
            %1$s
            daemon off;
            worker_processes auto;
            pid nginx.pid;
            error_log stderr warn;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000000;
              open_file_cache max=10 inactive=1h;
              open_file_cache_valid 1h;
              gzip off;
              types { }
              default_type "text/html;charset=UTF-8";
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%2$d;
                root pages;
              }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nginx serving(byte[] page, Path folder, int port) {
        Path home = folder.resolve("nginx");
        try {
            Files.createDirectories(home.resolve("pages"));
            Files.write(home.resolve("pages/report"), page);
            // its workers would otherwise be nobody, who may not look into this folder
            String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
            Path settings = Files.writeString(home.resolve("nginx.conf"), SETTINGS.formatted(user, port));
            Path log = home.resolve("nginx.log");
            List<String> command =
                    List.of(PROGRAM, "-p", home.toString(), "-c", settings.toString(), "-e", log.toString());
            Nginx nginx = new Nginx(Child.start(command, Map.of(), home, log), port);
            nginx.await(log);
            return nginx;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void await(Path log) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (FreePorts.isFree("127.0.0.1", port)) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new LaunchProblem("nginx 没有启动，详见 " + log);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    String page() {
        return "http://127.0.0.1:" + port + "/report";
    }

    @Override
    public void close() {
        Processes.end(process.toHandle(), Duration.ofSeconds(5));
    }
}
