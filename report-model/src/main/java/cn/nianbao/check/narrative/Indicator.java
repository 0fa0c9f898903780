package cn.nianbao.check.narrative;

import cn.nianbao.check.Severity;
import cn.nianbao.prose.WordIndex;
import java.util.List;

/**
 * What a figure of the prose may stand for, and where the tables have the same; data.
 *
 * @param name as messages call it
 * @param units in which it is counted
 * @param about words of which the paragraph or its heading has one
 * @param near words of which the figure's own clause has one
 * @param all lists of words: the clause has one of each
 * @param need words of which the clause or the one before has one
 * @param behind words of which what stands behind a figure begins with one, where the figure comes first
 * @param lead words of which the sentence up to the figure has one
 * @param within words of which its own sentence, or the heading above, has one; sections three and four are about it anyway
 * @param not words that make it something else
 * @param standing words that date what stands at the year's end, and so speak of no other year
 * @param notLead words that make it something else where the sentence has one before
 * @param only words that a clause may have beside; empty where any may stand there
 * @param sections where it may stand; empty for everywhere
 * @param after 复议 or 诉讼, whichever the sentence named last; null where that does not matter
 * @param readings sums of cells, any of which it may equal
 * @param alike a sum it may equal as long as another is 0
 * @param scale how many decimal places the table's unit is larger than the prose's
 * @param once whether a report says it once: two figures contradict each other
 * @param none words for what a sentence may say there was none of
 * @param noneVerbs words of which such a sentence has one
 * @param noneNot words that make such a sentence say something else
 */
record Indicator(
        String id,
        String name,
        List<String> units,
        List<String> about,
        WordIndex near,
        List<List<String>> all,
        WordIndex need,
        List<String> behind,
        WordIndex lead,
        WordIndex within,
        WordIndex not,
        WordIndex standing,
        WordIndex notLead,
        WordIndex only,
        List<String> sections,
        String after,
        List<List<CellPattern>> readings,
        Alike alike,
        int scale,
        Severity severity,
        boolean once,
        boolean outcome,
        List<String> none,
        List<String> noneVerbs,
        List<String> noneNot) {

    /** What another sum must be 0 for. */
    record Alike(List<CellPattern> cells, List<CellPattern> ifZero) {}
}
