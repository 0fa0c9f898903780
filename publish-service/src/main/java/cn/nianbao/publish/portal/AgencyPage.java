package cn.nianbao.publish.portal;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.FormerName;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.theme.View;
import java.util.List;

/**
 * What is known of an agency: its reports of every year, what it was called, and from whom it took over.
 *
 * @param agency null where the register does not know it
 * @param editions the newest of each year, the newest year first, with those that take a report down
 * @param cameFrom the agency by whose address the reader came; null where that is this one's
 * @param isCompared whether the units below may be compared
 */
public record AgencyPage(
        String code,
        String name,
        Agency agency,
        List<FormerName> formerNames,
        List<Edition> editions,
        List<Predecessor> predecessors,
        Agency cameFrom,
        boolean isCompared,
        View view) {

    /** An agency that this one took over from, with the reports under its own code. */
    public record Predecessor(Agency agency, List<Edition> editions) {}

    /** Whether there are figures to look at over the years. */
    public boolean hasFigures() {
        return editions.stream().anyMatch(edition -> !edition.isWithdrawal());
    }

    public String here() {
        return Agency.page(code);
    }

    public String years() {
        return Agency.page(code) + "/years";
    }

    public String compare() {
        return "/compare?under=" + code;
    }
}
