/** Saying no: one form of refusal for the interface and the pages. */
package cn.nianbao.review.problem;
