package cn.nianbao.publish.portal;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Succession;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.opendata.Downloads;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.publish.proof.Receipts;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.CanonicalRecord;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Keeps what was rendered, so that a report is rendered once and then only sent. Bounded by bytes, because reports differ
 * in length and the memory does not. The key holds the revision: a stale page can not be found, only be forgotten.
 */
@ApplicationScoped
class Shelf {

    private final Editions editions;
    private final Succession succession;
    private final Receipts receipts;
    private final ReportPages pages;
    private final Cache<Place, Rendition> kept;

    Shelf(Editions editions, Succession succession, Receipts receipts, ReportPages pages, ShelfConfig config) {
        this.editions = editions;
        this.succession = succession;
        this.receipts = receipts;
        this.pages = pages;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.bytes().asLongValue())
                .weigher((Place place, Rendition rendition) -> rendition.bytes().length)
                .build();
    }

    /**
     * {@code newestVersion} belongs to the key, because an older version's page points to the newest. A download looks the
     * same in every view, and is kept once. The page says who took over, so that belongs to the key too.
     */
    private record Place(Edition edition, int newestVersion, Form form, View view, Agency heir) {}

    Rendition take(Edition edition, int newestVersion, Form form, View view) {
        View seen = form == Form.PAGE ? view : null;
        Agency heir = form == Form.PAGE ? succession.after(edition.key().agencyCode()) : null;
        return kept.get(new Place(edition, newestVersion, form, seen, heir), this::render);
    }

    private Rendition render(Place place) {
        if (place.form() == Form.RECEIPT) {
            return Rendition.of(
                    Form.RECEIPT.mediaType(), receipts.of(place.edition()).bytes());
        }
        CanonicalRecord record =
                CanonicalRecord.read(editions.record(place.edition().key()));
        return place.form() == Form.PAGE
                ? Rendition.of(
                        Form.PAGE.mediaType(),
                        pages.render(place.edition(), record, place.newestVersion(), place.view()))
                : Downloads.make(place.form(), record);
    }
}
