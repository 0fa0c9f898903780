/** What the public column is told beside the reports: the register of agencies, and which of them may be compared. */
package cn.nianbao.review.portal;
