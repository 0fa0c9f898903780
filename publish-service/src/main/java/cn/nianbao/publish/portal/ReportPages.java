package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.edition.Version;
import cn.nianbao.publish.theme.Theme;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the page of a report out of its record, the version before it and the history of its versions. */
@ApplicationScoped
class ReportPages {

    private final Editions editions;
    private final Theme theme;

    ReportPages(Editions editions, Theme theme) {
        this.editions = editions;
        this.theme = theme;
    }

    /** @param newestVersion the last version to speak of: the page is kept under it, whatever is published meanwhile */
    String render(Edition edition, CanonicalRecord record, int newestVersion, View view) {
        return render(edition, record, history(edition, newestVersion), view);
    }

    /** @param history the versions to speak of, from the first on */
    String render(Edition edition, CanonicalRecord record, List<Version> history, View view) {
        ReportPage page = ReportPage.of(edition, record, history, theme.file().index(), view);
        return Pages.report(isCorrection(edition, history) ? page.with(note(edition.key(), record)) : page);
    }

    /** Most reports have one version, and then nobody has to be asked. */
    private List<Version> history(Edition edition, int newestVersion) {
        if (newestVersion == 1) {
            return List.of(new Version(edition, null));
        }
        return editions.versions(edition.key().agencyCode(), edition.key().year()).stream()
                .filter(version -> version.edition().key().version() <= newestVersion)
                .toList();
    }

    /** After a removal nothing of what was before is told. */
    private static boolean isCorrection(Edition edition, List<Version> history) {
        int version = edition.key().version();
        return version > 1 && !history.get(version - 2).edition().isWithdrawal();
    }

    private CorrectionNote note(EditionKey key, CanonicalRecord record) {
        return CorrectionNote.of(CanonicalRecord.read(editions.record(key.previous())), record);
    }
}
