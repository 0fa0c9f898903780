package cn.nianbao.review.cases;

import java.util.UUID;

/**
 * A report was taken down at once on a leader's word: whoever of its agency was not there has to be told.
 *
 * @param calledOff the case of a version in hand that ended with it; null where there was none
 */
public record RemovalOrdered(UUID caseId, UUID calledOff) {}
