/** What is owed once a report is public or down: filing with the supervising office, the paper for an oral order. */
package cn.nianbao.review.office;
