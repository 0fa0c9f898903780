/** The statutory formats as data: which tables, rows and columns a report of a year must have. */
package cn.nianbao.format;
