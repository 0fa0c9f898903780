/** 保密审查: the questions of its form, and how they were answered. */
package cn.nianbao.review.secrecy;
