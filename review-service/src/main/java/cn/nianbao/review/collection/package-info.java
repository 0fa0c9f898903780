/** 数据采集: the departments of an agency confirm their figures by a link before the draft is written. */
package cn.nianbao.review.collection;
