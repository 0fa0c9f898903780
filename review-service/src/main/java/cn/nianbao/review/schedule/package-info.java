/** 定时公布: the hour at which a report that everybody has agreed to becomes public. */
package cn.nianbao.review.schedule;
