/** A report as every part of the system speaks of it: cells, sections and their places in the draft. */
package cn.nianbao.report;
