package cn.nianbao.publish.portal;

import cn.nianbao.publish.Removal;
import cn.nianbao.publish.ShanghaiClock;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import java.time.LocalDate;

/** What readers are told of a report that was taken down. */
final class TakenDown {

    private TakenDown() {}

    /**
     * @param down the version that took it down
     * @param newest the newest version; the same unless the report is public again
     */
    static Removal removal(Edition down, Edition newest) {
        EditionKey key = down.key();
        return new Removal(
                key.agencyCode(),
                down.agency(),
                key.year(),
                down.title(),
                down.withdrawal(),
                LocalDate.ofInstant(down.publishedOn(), ShanghaiClock.ZONE),
                newest.isWithdrawal() ? null : key.newestPage());
    }
}
