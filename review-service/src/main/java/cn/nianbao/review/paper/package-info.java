/** Papers of a report: the official forms, filled from its record, and the sheet that comes back signed by hand. */
package cn.nianbao.review.paper;
