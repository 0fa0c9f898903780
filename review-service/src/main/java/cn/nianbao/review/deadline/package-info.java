/** Working days and statutory dates. */
package cn.nianbao.review.deadline;
