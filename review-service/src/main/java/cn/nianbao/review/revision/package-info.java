/** The working revisions of a report and their correction by hand. */
package cn.nianbao.review.revision;
