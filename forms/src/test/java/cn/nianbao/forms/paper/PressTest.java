package cn.nianbao.forms.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    private static final Imprint IMPRINT = new Imprint("样张", "安澜市水务局", Instant.parse("2026-01-20T07:30:00Z"));

    @Test
    void fetchesNothing() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Press.print(
                    page(
                            "<link rel=\"stylesheet\" href=\"%1$s/style.css\"/><style>@import url(%1$s/more.css);"
                                    .concat("p { background: url(%1$s/back.png) }</style>")
                                    .formatted(address),
                            "<p>字</p><img alt=\"图\" src=\"%s/a.png\"/>".formatted(address)),
                    IMPRINT);
        } finally {
            server.stop(0);
        }

        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><p>没有结束</html>",
                "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><html><p>&a;</p></html>",
                "",
            })
    void crookedPagesAreRefused(String xhtml) {
        assertThatIllegalArgumentException().isThrownBy(() -> Press.print(xhtml, IMPRINT));
    }

    @Test
    void printsTheSameForManyAtOnce() {
        String xhtml = page("", "<p>同一份材料，同时打印。</p>");
        byte[] alone = Press.print(xhtml, IMPRINT);

        assertThat(IntStream.range(0, 12).parallel().mapToObj(copy -> Press.print(xhtml, IMPRINT)))
                .allSatisfy(copy -> assertThat(copy).isEqualTo(alone));
    }

    @Test
    void whatMetadataCannotHoldIsNamedThere() {
        Imprint hostile = new Imprint("样\u0000张", "水务局\ud800", IMPRINT.at());

        assertThat(hostile.legible()).isEqualTo(new Imprint("样〔U+0000〕张", "水务局〔U+D800〕", IMPRINT.at()));
        assertThat(Press.print(page("", "<p>字</p>"), hostile)).isNotEmpty();
    }

    @Test
    void saysNothingInTheLog() {
        List<String> logged = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(ear);
        try {
            Typeface.REGULAR.read();
            Press.print(page("<style>p { no-such: thing }</style>", "<p>字</p>"), IMPRINT);
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }

        assertThat(logged).isEmpty();
    }

    private static String page(String head, String body) {
        return """
                <html lang="zh-CN"><head><title>样张</title><meta name="description" content="样张"/>\
                <style>body { font: 12pt paper }</style>%s</head><body>%s</body></html>""".formatted(head, body);
    }
}
