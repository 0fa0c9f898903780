package cn.nianbao.chain;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One entry of a case's record as it enters the chain: each link carries the fingerprint of the one before, so that an entry
 * taken out, put in or altered shows. Texts are as the database keeps them; instants to the microsecond.
 *
 * @param number from 1, without gaps
 * @param later what entries tell beyond the first ones, by the column's name; see {@link #LATER}
 * @param previous the fingerprint of the link before; null for the first
 * @param hash the fingerprint as it was written down
 */
public record Link(
        UUID caseId,
        int number,
        String kind,
        String step,
        String to,
        String task,
        String revision,
        String bySub,
        String byName,
        String reason,
        Instant at,
        Map<String, String> later,
        String previous,
        String hash) {

    /** Columns that came after the first entries were written. Empty ones stay out of the fingerprint: it is as it was. */
    public static final List<String> LATER =
            List.of("for_name", "for_sub", "paper", "reason_kind", "registrar_name", "registrar_sub");

    public Link {
        Map<String, String> told = new TreeMap<>(later);
        told.values().removeIf(Objects::isNull);
        later = told;
    }

    /** SHA-256, in 64 hex digits, of all that the entry tells and of the link before. */
    public String fingerprint() {
        // as JSON no two entries look alike: a line break moved from a name to a reason shows
        ArrayNode line = ReportJson.EXACT
                .createArrayNode()
                .add(caseId.toString())
                .add(number)
                .add(kind)
                .add(step)
                .add(to)
                .add(task)
                .add(revision)
                .add(bySub)
                .add(byName)
                .add(reason)
                .add(at.toString())
                .add(previous);
        if (!later.isEmpty()) {
            ObjectNode added = line.addObject();
            later.forEach(added::put);
        }
        return CanonicalRecord.sha256(ReportJson.bytes(line));
    }

    /** Whether this link is as it was written and follows the given one, which is null for the first. */
    public boolean follows(Link before) {
        return flawsAfter(before).isEmpty();
    }

    /** What is wrong with this link behind the given one, in words; empty where all is well. */
    public List<String> flawsAfter(Link before) {
        int expected = before == null ? 1 : before.number + 1;
        List<String> flaws = new ArrayList<>();
        if (!fingerprint().equals(hash)) {
            flaws.add("内容与写入时的校验值不一致，这一条被改动");
        }
        if (number > expected) {
            flaws.add("在它之前缺少第 " + (number == expected + 1 ? "" : expected + " 至 ") + (number - 1) + " 条");
        } else if (!Objects.equals(previous, before == null ? null : before.hash)) {
            flaws.add("所记的上一条校验值与现有的上一条不符，上一条被改动或替换");
        }
        return flaws;
    }
}
