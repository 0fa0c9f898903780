package cn.nianbao.review.console.review;

import cn.nianbao.review.remark.Discussion;
import java.util.List;

/**
 * What is said of a report, and what the person before the page may say.
 *
 * @param decision null where the person has nothing to decide
 * @param remarks null while there is no content
 */
public record ReviewPart(Discussion discussion, DecisionForm decision, List<Saying> sayings, RemarkList remarks) {}
