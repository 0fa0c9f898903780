/** The working report in staff's hands: reading it with its findings, correcting it, confirming what was read. */
package cn.nianbao.review.correction;
