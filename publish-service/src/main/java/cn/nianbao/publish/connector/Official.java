package cn.nianbao.publish.connector;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a delivered report back at its official address, as anybody reads it: the data to the byte, the figures of the page
 * cell by cell; of a report that was taken down, that its notice stands there and nothing else.
 */
final class Official {

    private static final String WHOM = "政府网站";
    /** What a web server says of a file that is not there; a bucket that lists nothing to strangers says 403. */
    private static final Set<Integer> ABSENT = Set.of(403, 404, 410);

    private final Wire wire;
    private final String base;
    private final Optional<String> template;

    Official(Wire wire, URI base, Optional<String> template) {
        this.wire = wire;
        this.base = base.toString().replaceFirst("/*$", "/");
        this.template = template;
    }

    /** Where the public reads whichever version is the newest. */
    String page(String agencyCode, int year) {
        return template.map(page -> page.replace("{code}", agencyCode).replace("{year}", String.valueOf(year)))
                .orElse(base + "reports/" + agencyCode + "/" + year + "/index.html");
    }

    /** @throws Undelivered where something else stands there */
    void read(Parcel parcel, Hold hold) {
        hold.renew();
        if (parcel.record().isPresent()) {
            readReport(parcel, parcel.record().get());
        } else {
            readNotice(parcel, hold);
        }
    }

    private void readReport(Parcel parcel, CanonicalRecord record) {
        if (template.isEmpty()) {
            HttpResponse<byte[]> data = open(base + parcel.dataPath());
            if (data.statusCode() != 200) {
                throw notThere(data.statusCode());
            }
            if (!Arrays.equals(data.body(), record.bytes())) {
                throw Undelivered.forNow("政府网站上读回的数据与签发的不一致，可能是网站缓存未更新。系统会再次核对。");
            }
        }
        if (template.isEmpty() || parcel.isNewest()) {
            HttpResponse<byte[]> page = open(shown(parcel));
            if (page.statusCode() != 200) {
                throw notThere(page.statusCode());
            }
            demandSame(new String(page.body(), StandardCharsets.UTF_8), record.report());
        }
    }

    private String shown(Parcel parcel) {
        var key = parcel.edition().key();
        return parcel.isNewest() ? page(key.agencyCode(), key.year()) : base + parcel.pagePath();
    }

    private static void demandSame(String html, Report report) {
        Document page = Jsoup.parse(html);
        Map<String, List<Element>> cells = page.getElementsByAttribute("data-cell").stream()
                .collect(Collectors.groupingBy(element -> element.attr("data-cell")));
        boolean same = cells.isEmpty()
                ? squeezed(page.text()).contains(squeezed(report.title()))
                : report.cells().entrySet().stream().allMatch(cell -> stands(cell, cells));
        if (!same) {
            throw Undelivered.forNow("政府网站上的网页与签发的内容不一致，可能是网站缓存未更新。系统会再次核对。");
        }
    }

    private static boolean stands(Map.Entry<CellId, Cell> signed, Map<String, List<Element>> cells) {
        List<Element> there = cells.getOrDefault(signed.getKey().toString(), List.of());
        Cell cell = signed.getValue();
        return there.size() == 1
                && there.get(0).text().equals(cell.isNumber() ? cell.value().toPlainString() : "");
    }

    private void readNotice(Parcel parcel, Hold hold) {
        HttpResponse<byte[]> page = open(shown(parcel));
        if (parcel.isNewest() && !ABSENT.contains(page.statusCode())) {
            demandNotice(parcel, new String(page.body(), StandardCharsets.UTF_8));
        }
        if (template.isEmpty()) {
            for (String path : parcel.gone()) {
                hold.renew();
                if (!ABSENT.contains(open(base + path).statusCode())) {
                    throw Undelivered.forNow("撤下后 " + base + path + " 仍能打开，可能是网站缓存未更新。系统会再次核对。");
                }
            }
        }
    }

    private static void demandNotice(Parcel parcel, String html) {
        Document page = Jsoup.parse(html);
        String notice = squeezed(parcel.edition().withdrawal());
        if (!page.getElementsByAttribute("data-cell").isEmpty()
                || !squeezed(page.text()).contains(notice)) {
            throw Undelivered.forNow("撤下后政府网站上没有出现撤下说明，或仍有年报内容。系统会再次核对。");
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Undelivered notThere(int status) {
        return Undelivered.forNow("送到之后，官方地址还打不开（状态 " + status + "）。系统会再次核对；一直打不开的，请核查登记的地址。");
    }

    private HttpResponse<byte[]> open(String address) {
        return wire.send(
                WHOM,
                wire.to(URI.create(address))
                        .header("Cache-Control", "no-cache")
                        .GET()
                        .build());
    }
}
