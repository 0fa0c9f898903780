/** The page of one report: its draft, its figures and what is found in them. */
package cn.nianbao.review.console.report;
