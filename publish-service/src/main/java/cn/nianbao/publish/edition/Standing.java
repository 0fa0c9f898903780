package cn.nianbao.publish.edition;

import cn.nianbao.report.CanonicalRecord;

/**
 * An edition as it stands among the versions of its report.
 *
 * @param newestVersion the version that a reader should prefer
 * @param takenDown the last version that took the report down, and itself and all before it with it; 0 where there is none
 * @param bytes the exact bytes that were approved
 */
public record Standing(Edition edition, int newestVersion, int takenDown, byte[] bytes) {

    public boolean isShown() {
        return edition.key().version() > takenDown;
    }

    public CanonicalRecord record() {
        return CanonicalRecord.stored(bytes, edition.revision());
    }
}
