/** What people did and decided: appended, chained, and the laws that follow from it. */
package cn.nianbao.review.decision;
