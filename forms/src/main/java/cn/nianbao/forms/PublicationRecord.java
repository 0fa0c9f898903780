package cn.nianbao.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 发布登记: where a report stands in public, since when and by whose hand.
 *
 * @param indexNumber the portal's index number (索引号); empty where it has none
 * @param channel the column it stands in (公开栏目)
 * @param approved who signed it, and when; the day is the date of writing (成文日期)
 * @param due the statutory date, as the law has it
 * @param published who published it, and when; awaited where the sheet goes along with what is still to be published
 * @param editions every version that was public, oldest first
 */
public record PublicationRecord(
        String number,
        ReportFacts report,
        String indexNumber,
        String channel,
        Signature approved,
        LocalDate due,
        String address,
        Signature published,
        List<Edition> editions,
        String remarks,
        RecordProof proof)
        implements Form {

    public PublicationRecord {
        editions = List.copyOf(editions);
    }

    /**
     * A version that was public.
     *
     * @param event 首次公开, 更正, 撤下, 恢复
     */
    public record Edition(int version, String event, Instant since, String hash) {

        public String sinceDay() {
            return Dates.day(since);
        }
    }

    @Override
    public String title() {
        return "政府信息公开发布登记表";
    }

    @Override
    public Instant at() {
        return published.isGiven() ? published.at() : approved.at();
    }

    /** The statutory date, and whether the first version was in time once it is public. */
    public String punctuality() {
        if (editions.isEmpty() && !published.isGiven()) {
            return Dates.day(due);
        }
        Instant first = editions.isEmpty() ? published.at() : editions.get(0).since();
        boolean late = LocalDate.ofInstant(first, Dates.ZONE).isAfter(due);
        return Dates.day(due) + (late ? "（逾期公布）" : "（按期公布）");
    }
}
