package cn.nianbao.review.road;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What stands at an official address, held against what was signed, for whoever looks there again after publication. */
public final class PublicPage {

    private PublicPage() {}

    /** Held against what was signed: cell by cell where the page kept our cells, else figures and sentences; empty where no report can be read. */
    public static Optional<Compared> compare(byte[] page, Report signed) {
        String html = new String(page, StandardCharsets.UTF_8);
        return html.contains("data-cell=")
                ? Optional.of(PublishedPage.compare(html, signed))
                : read(page).map(shown -> compare(shown, signed));
    }

    /** The report that a page shows in spite of a portal's decoration; empty where none can be read. */
    public static Optional<Report> read(byte[] page) {
        try {
            return Optional.of(UploadedPage.read(page));
        } catch (UnreadableDraft noReport) {
            return Optional.empty();
        }
    }

    public static Compared compare(Report shown, Report signed) {
        return UploadedPage.compare(signed, shown);
    }
}
