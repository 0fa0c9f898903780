package cn.nianbao.review.submission;

import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.review.decision.ReasonKind;

/**
 * 更正说明: what the public will read of why a report is corrected or comes back. The inner reason may name what is nobody else's
 * business, so where nobody wrote a notice the plain words of the kind stand there, and never the reason.
 */
final class CorrectionNotice {

    private CorrectionNotice() {}

    /**
     * @param chosen null where nobody said
     * @param notice null or blank for the plain words of the kind
     * @param restoring whether the report was taken down and comes back
     */
    static PublicCorrection of(ReasonKind chosen, String notice, boolean restoring) {
        CorrectionKind kind = chosen == null ? CorrectionKind.OTHER : CorrectionKind.of(chosen.word());
        boolean silent = notice == null || notice.isBlank();
        return new PublicCorrection(kind, silent ? plain(kind, restoring) : notice.strip());
    }

    private static String plain(CorrectionKind kind, boolean restoring) {
        String change =
                switch (kind) {
                    case FIGURES -> "更正报告中的部分数据。";
                    case WORDING -> "更正报告中的部分文字。";
                    case ADDITION -> "补充报告的部分内容。";
                    case OTHER -> restoring ? "" : "更新报告的部分内容。";
                };
        return restoring ? "本报告经核查恢复公开。" + change : change;
    }
}
