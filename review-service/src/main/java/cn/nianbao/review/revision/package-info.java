/** The revisions of a report, each kept whole, and their check. */
package cn.nianbao.review.revision;
