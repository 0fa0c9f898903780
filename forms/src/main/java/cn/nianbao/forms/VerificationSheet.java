package cn.nianbao.forms;

import java.time.Instant;
import java.util.List;

/**
 * 核对单: what stands at the official address, compared with what was signed.
 *
 * @param readAt when the page was read back
 * @param comparisons what was compared, one line each
 * @param handling what was done about differences; empty where there are none
 */
public record VerificationSheet(
        String number,
        ReportFacts report,
        String address,
        Instant readAt,
        List<Comparison> comparisons,
        String handling,
        Signature checker,
        RecordProof proof)
        implements Form {

    public VerificationSheet {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * A figure, a sentence, or a sum of them: as signed and as published.
     *
     * @param what as people name it: 表二 20条第（一）项 本年制发件数
     */
    public record Comparison(String what, String signed, String published, boolean same) {

        public String result() {
            return same ? "一致" : "不一致";
        }
    }

    @Override
    public String title() {
        return "政府信息公开发布核对单";
    }

    @Override
    public Instant at() {
        return readAt;
    }

    public String readMinute() {
        return Dates.minute(readAt);
    }

    public String conclusion() {
        long different =
                comparisons.stream().filter(comparison -> !comparison.same()).count();
        return different == 0
                ? "核对一致（共核对 " + comparisons.size() + " 项）"
                : "核对不一致：" + comparisons.size() + " 项中有 " + different + " 项不一致";
    }
}
