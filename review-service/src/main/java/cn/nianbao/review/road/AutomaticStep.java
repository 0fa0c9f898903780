package cn.nianbao.review.road;

import cn.nianbao.workflow.Work;

/** A step that needs no hand. No network call happens inside a transaction; doing it twice does no harm. */
interface AutomaticStep {

    Work.Kind kind();

    /**
     * Does the step and tells the process so.
     *
     * @throws PartnerAway when it is worth trying again
     * @throws Standstill when it is not
     */
    void perform(Work work, String worker);

    /**
     * Lets the process go on without it, once it is clear that it cannot be done.
     *
     * @return false where the report has to wait for an operator, as it does unless a step says otherwise
     */
    default boolean goOnWithout(Work work, String worker, String why) {
        return false;
    }
}
