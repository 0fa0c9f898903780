/** The process of a report: one door ({@link cn.nianbao.workflow.ReportProcess}) to where it stands and what may happen next. */
package cn.nianbao.workflow;
