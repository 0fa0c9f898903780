/** Agencies, and who may act for them. */
package cn.nianbao.review.agency;
