package cn.nianbao.check;

import cn.nianbao.report.Report;

/**
 * What was not made public in the order of the years: of two reports that disagree, the one that came later had the other before
 * it and is the likelier to be wrong.
 *
 * @param lastYearCameLater whether last year's report, as it is public now, became public only after this one had been; so does
 *     one that was corrected then
 * @param nextYear the public report of the year after; null where there is none yet, as usual
 */
public record OutOfTurn(boolean lastYearCameLater, Report nextYear) {

    /** One year after the other. */
    public static final OutOfTurn NOTHING = new OutOfTurn(false, null);
}
