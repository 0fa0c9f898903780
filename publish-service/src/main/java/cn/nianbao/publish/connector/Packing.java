package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.edition.Version;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the parcel of an edition from the approved records, as they stand when it is packed. */
@ApplicationScoped
class Packing {

    private final Editions editions;
    private final StandingPages pages;

    Packing(Editions editions, StandingPages pages) {
        this.editions = editions;
        this.pages = pages;
    }

    /**
     * What has to be brought for an edition.
     *
     * @param there of each year of the agency the highest version that the place shows already
     */
    Parcel of(EditionKey key, Map<Integer, Integer> there) {
        int newestThere = there.getOrDefault(key.year(), 0);
        StaticPage list = list(key, there.keySet());
        List<Version> versions = editions.versions(key.agencyCode(), key.year());
        Edition edition = versions.get(key.version() - 1).edition();
        return versions.stream()
                .map(Version::edition)
                .filter(Edition::isWithdrawal)
                .reduce((before, last) -> last)
                .filter(down -> key.version() <= down.key().version())
                .map(down -> notice(down, newestThere, list))
                .orElseGet(() -> report(edition, versions, newestThere, list));
    }

    /** The agency's reports there, this one among them. Whatever is newer of one of them is public at our own column. */
    private StaticPage list(EditionKey key, Set<Integer> years) {
        List<Edition> listed = editions.ofAgency(key.agencyCode()).stream()
                .filter(edition -> edition.key().year() == key.year()
                        || years.contains(edition.key().year()))
                .toList();
        return StaticPage.list(pages.list(key.agencyCode(), listed), key.agencyCode(), listed, pages::file);
    }

    private Parcel report(Edition edition, List<Version> versions, int newestThere, StaticPage list) {
        CanonicalRecord record = record(edition);
        int newest = Math.max(newestThere, edition.key().version());
        boolean isNewest = newest == edition.key().version();
        String folder = edition.key().newestPage().substring(1);
        String own = folder + "/v" + edition.key().version();
        List<Parcel.Item> items = new ArrayList<>();
        List<Version> history = versions.subList(0, newest);
        StaticPage page = page(edition, record, history);
        items.addAll(SharedFiles.of(edition.key(), page, list));
        Form.besidePage()
                .forEach(form -> items.add(Parcel.Item.of(own + form.ending(), pages.beside(edition, record, form))));
        items.add(html(own + ".html", page));
        if (isNewest) {
            items.add(html(folder + "/index.html", page));
            superseded(history, edition)
                    .forEach(before -> items.add(html(
                            folder + "/v" + before.key().version() + ".html", page(before, record(before), history))));
        }
        items.add(html(Parcel.listPath(edition.key()), list));
        return new Parcel(edition, Optional.of(record), isNewest, List.copyOf(items), List.of());
    }

    /** The versions before it that are still shown: each has to say that it was corrected. */
    private static Stream<Edition> superseded(List<Version> versions, Edition newest) {
        int down = versions.stream()
                .map(Version::edition)
                .filter(Edition::isWithdrawal)
                .mapToInt(edition -> edition.key().version())
                .max()
                .orElse(0);
        return versions.stream()
                .map(Version::edition)
                .filter(edition -> edition.key().version() > down)
                .filter(edition -> edition.key().version() < newest.key().version());
    }

    /** The notice stands wherever one of the versions was read, and their data are gone, finished or not. */
    private Parcel notice(Edition down, int newestThere, StaticPage list) {
        EditionKey key = down.key();
        String folder = key.newestPage().substring(1);
        StaticPage page = StaticPage.report(pages.notice(down), key, pages::file);
        boolean isNewest = newestThere <= key.version();
        List<Parcel.Item> items = new ArrayList<>(SharedFiles.of(key, page, list));
        if (isNewest) {
            items.add(html(folder + "/index.html", page));
        }
        IntStream.rangeClosed(1, key.version())
                .mapToObj(version -> html(folder + "/v" + version + ".html", page))
                .forEach(items::add);
        items.add(html(Parcel.listPath(key), list));
        List<String> gone = IntStream.rangeClosed(1, key.version())
                .mapToObj(version -> folder + "/v" + version)
                .flatMap(own -> Form.besidePage().stream().map(form -> own + form.ending()))
                .flatMap(path -> Stream.of(path, Parcel.unfinished(path, "")))
                .toList();
        return new Parcel(down, Optional.empty(), isNewest, List.copyOf(items), gone);
    }

    private StaticPage page(Edition edition, CanonicalRecord record, List<Version> history) {
        return StaticPage.report(pages.report(edition, record, history), edition.key(), pages::file);
    }

    private CanonicalRecord record(Edition edition) {
        return CanonicalRecord.read(editions.record(edition.key()));
    }

    private static Parcel.Item html(String path, StaticPage page) {
        return Parcel.Item.of(path, Rendition.of(Form.PAGE.mediaType(), page.bytes()));
    }
}
