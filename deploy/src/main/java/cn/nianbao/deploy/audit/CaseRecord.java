package cn.nianbao.deploy.audit;

import cn.nianbao.chain.Link;
import java.util.List;
import java.util.UUID;

/**
 * The record of one case as the database has it.
 *
 * @param report agency/year/vN; an abandoned case and the one that took its place have the same
 * @param links in the order of their numbers
 */
record CaseRecord(UUID id, String report, List<Link> links) {

    /** How many entries there are, were none missing. */
    int last() {
        return links.isEmpty() ? 0 : links.get(links.size() - 1).number();
    }
}
