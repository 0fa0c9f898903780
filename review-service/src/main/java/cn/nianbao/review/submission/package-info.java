/** Handing drafts in, and finding the reports that came of them. */
package cn.nianbao.review.submission;
