package cn.nianbao.review.difference;

import cn.nianbao.report.Report;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.revision.Revision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who changed what between two revisions of one case: the last revision in which a part became what it is now names its maker in
 * the record.
 */
final class Authors {

    /** Where two reports are compared that are not drafts of each other, nobody changed one into the other. */
    static final Authors NOBODY = new Authors(List.of(), List.of());

    private final List<Revision> revisions;
    private final List<Entry> entries;

    /**
     * @param revisions from the one compared with to the newest, in their order
     * @param entries the record of the case
     */
    Authors(List<Revision> revisions, List<Entry> entries) {
        this.revisions = revisions;
        this.entries = entries;
    }

    /** Who made that part of the report what it is; empty where the record does not tell. */
    Optional<Made> of(Function<Report, ?> part) {
        for (int i = revisions.size() - 1; i > 0; i--) {
            Revision after = revisions.get(i);
            if (!Objects.equals(
                    part.apply(after.report()), part.apply(revisions.get(i - 1).report()))) {
                return madeBy(after);
            }
        }
        return Optional.empty();
    }

    private Optional<Made> madeBy(Revision revision) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (revision.hash().equals(entry.revision()) && !entry.at().isBefore(revision.madeAt())) {
                return entry.kind() == EntryKind.READ ? uploaded(i) : Optional.of(made(entry));
            }
        }
        return Optional.empty();
    }

    /** A draft is read by the system, but it was somebody who handed it in. */
    private Optional<Made> uploaded(int read) {
        return entries.subList(0, read).stream()
                .filter(entry -> entry.kind() == EntryKind.SUBMITTED)
                .reduce((first, last) -> last)
                .map(Authors::made);
    }

    private static Made made(Entry entry) {
        return new Made(entry.shownBy(), entry.at(), entry.kind().shown(), "");
    }
}
