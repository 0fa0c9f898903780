/** The pages people work in. */
package cn.nianbao.review.console;
