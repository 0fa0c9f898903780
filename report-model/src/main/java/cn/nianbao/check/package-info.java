/** The law of a report: rules, and the findings they make. */
package cn.nianbao.check;
