/** The pages of those who review, and of staff who answer them. */
package cn.nianbao.review.console.review;
