/** 整改单: what is to be mended, item by item, until when, and what became of it. */
package cn.nianbao.review.rectification;
