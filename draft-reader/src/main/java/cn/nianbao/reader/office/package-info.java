/** What Word files of both kinds share: the grid of a table with its merged cells, and automatic numbering. */
package cn.nianbao.reader.office;
