/** Key figures of reports: an agency over the years, and units beside each other. */
package cn.nianbao.publish.years;
