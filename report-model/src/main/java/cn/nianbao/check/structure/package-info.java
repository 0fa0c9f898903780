/** Rules on the report as a whole: its sections, dates, names and citations. */
package cn.nianbao.check.structure;
