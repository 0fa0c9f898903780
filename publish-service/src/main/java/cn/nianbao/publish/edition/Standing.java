package cn.nianbao.publish.edition;

import cn.nianbao.report.CanonicalRecord;

/**
 * An edition as it stands among the versions of its report.
 *
 * @param newestVersion the version that a reader should prefer
 * @param takenDown the last version that took the report down, and itself and all before it with it; 0 where there is none
 * @param successor code of the agency that took over from the edition's; null while it stands
 * @param receipt its signed statement with the signatures; null where nobody asked for one yet
 * @param bytes the exact bytes that were approved
 */
public record Standing(
        Edition edition, int newestVersion, int takenDown, String successor, byte[] receipt, byte[] bytes) {

    public boolean isShown() {
        return edition.key().version() > takenDown;
    }

    public CanonicalRecord record() {
        return CanonicalRecord.stored(bytes, edition.revision());
    }
}
