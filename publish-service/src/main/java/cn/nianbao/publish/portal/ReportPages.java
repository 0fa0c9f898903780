package cn.nianbao.publish.portal;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Succession;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.edition.Standing;
import cn.nianbao.publish.edition.Version;
import cn.nianbao.publish.proof.Receipts;
import cn.nianbao.publish.theme.Theme;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes the page of a report out of its record, the version before it and the history of its versions. */
@ApplicationScoped
class ReportPages {

    private final Editions editions;
    private final Receipts receipts;
    private final Succession succession;
    private final Theme theme;

    ReportPages(Editions editions, Receipts receipts, Succession succession, Theme theme) {
        this.editions = editions;
        this.receipts = receipts;
        this.succession = succession;
        this.theme = theme;
    }

    /** Speaks of no version after those that the standing knows: the page is kept under it, whatever is published meanwhile. */
    String render(Standing standing, Agency heir, View view) {
        Edition edition = standing.edition();
        CanonicalRecord record = standing.record();
        ProofBox proof =
                standing.receipt() == null ? box(edition, record) : ProofBox.of(edition, record, standing.receipt());
        Surroundings around = new Surroundings(theme.file().index(), view, heir, proof);
        return render(edition, record, history(edition, standing.newestVersion()), around);
    }

    /** @param history the versions to speak of, from the first on */
    String render(Edition edition, CanonicalRecord record, List<Version> history, View view) {
        Agency heir = succession.after(edition.key().agencyCode());
        ProofBox proof = box(edition, record);
        return render(edition, record, history, new Surroundings(theme.file().index(), view, heir, proof));
    }

    /** Null on a page that is looked at before its edition is stored. */
    private ProofBox box(Edition edition, CanonicalRecord record) {
        return editions.find(edition.key()).isEmpty() ? null : new ProofBox(edition, receipts.of(edition, record));
    }

    private String render(Edition edition, CanonicalRecord record, List<Version> history, Surroundings around) {
        ReportPage page = ReportPage.of(edition, record, history, around);
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
