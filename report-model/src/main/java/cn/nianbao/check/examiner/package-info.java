/** All chapters of rules together: the examiner who goes through a report. */
package cn.nianbao.check.examiner;
