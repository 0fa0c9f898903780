package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.report.CanonicalRecord;
import java.util.List;
import java.util.Optional;

/**
 * What makes one edition stand in a folder that a plain web server serves, in the order in which it has to be done: first
 * what nobody sees yet, last the page that makes it visible, then what has to go.
 *
 * @param record the approved record; empty where the report was taken down
 * @param isNewest whether the report's own page shows this edition
 * @param gone paths that must not be there any more
 */
record Parcel(
        Edition edition, Optional<CanonicalRecord> record, boolean isNewest, List<Item> items, List<String> gone) {

    /** A file of the parcel, with the name it bears until it is whole. */
    record Item(String path, String unfinished, Rendition content) {

        static Item of(String path, Rendition content) {
            return new Item(path, Parcel.unfinished(path, ""), content);
        }
    }

    /** Beside the file, hidden, and the same each time: what a killed worker left is written over. */
    static String unfinished(String path, String whose) {
        int name = path.lastIndexOf('/') + 1;
        return path.substring(0, name) + "." + path.substring(name) + whose + ".part";
    }

    /** The folder of the report. */
    String folder() {
        return edition.key().newestPage().substring(1);
    }

    /** What is put for this report alone: not what others read as well. */
    List<String> ownPaths() {
        return items.stream()
                .map(Item::path)
                .filter(path -> path.startsWith(folder() + "/"))
                .toList();
    }

    /** The page of the agency's reports that is read there. */
    static String listPath(EditionKey key) {
        return "reports/" + key.agencyCode() + "/index.html";
    }

    /** The data by which an edition is known again. */
    String dataPath() {
        return folder() + "/v" + edition.key().version() + ".json";
    }

    /** The page that has to show this edition, or the notice in its place. */
    String pagePath() {
        return folder() + (isNewest ? "/index.html" : "/v" + edition.key().version() + ".html");
    }
}
