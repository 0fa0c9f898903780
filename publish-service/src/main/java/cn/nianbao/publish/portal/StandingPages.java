package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;

/** The column's pages for those who keep them elsewhere, exactly as our own readers see them. */
@ApplicationScoped
public class StandingPages {

    /** @param newestVersion the version that its page points a reader to */
    public String report(Edition edition, CanonicalRecord record, int newestVersion) {
        return Pages.report(ReportPage.of(edition, record, newestVersion));
    }

    /** What stands in the place of a report that was taken down. */
    public String notice(Edition withdrawal) {
        return Pages.notice(withdrawal);
    }
}
