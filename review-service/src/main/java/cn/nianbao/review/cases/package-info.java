/** Cases: one agency's report of one year in one version, where it stands, and the files handed in for it. */
package cn.nianbao.review.cases;
