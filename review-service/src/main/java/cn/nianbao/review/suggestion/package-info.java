/** 批改建议: another wording or figure that somebody proposes who does not edit. */
package cn.nianbao.review.suggestion;
