package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.report.CanonicalRecord;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

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
            Shown.in(page).demandSame(record.report());
        }
        readList(parcel);
    }

    /** Whether the agency's list leads to the report, or no longer does. A portal with pages of its own has lists of its own. */
    private void readList(Parcel parcel) {
        if (template.isPresent() || !parcel.isNewest()) {
            return;
        }
        EditionKey key = parcel.edition().key();
        HttpResponse<byte[]> list = open(base + Parcel.listPath(key));
        if (list.statusCode() != 200) {
            throw notThere(list.statusCode());
        }
        Shown.in(list).demandListed(parcel);
    }

    private String shown(Parcel parcel) {
        var key = parcel.edition().key();
        return parcel.isNewest() ? page(key.agencyCode(), key.year()) : base + parcel.pagePath();
    }

    private void readNotice(Parcel parcel, Hold hold) {
        HttpResponse<byte[]> page = open(shown(parcel));
        if (parcel.isNewest() && !ABSENT.contains(page.statusCode())) {
            Shown.in(page).demandNotice(parcel.edition().withdrawal());
        }
        if (template.isEmpty()) {
            for (String path : parcel.gone()) {
                hold.renew();
                if (!ABSENT.contains(open(base + path).statusCode())) {
                    throw Undelivered.forNow("撤下后 " + base + path + " 仍能打开，可能是网站缓存未更新。系统会再次核对。");
                }
            }
        }
        readList(parcel);
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
