/** What a person may do now, and doing it: hand in, decide, recall, abandon. */
package cn.nianbao.review.task;
