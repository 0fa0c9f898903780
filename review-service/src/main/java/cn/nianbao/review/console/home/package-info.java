/** What waits for whom, all the reports that somebody may read, and whose report is not public yet. */
package cn.nianbao.review.console.home;
