/** Reads Excel workbooks (.xlsx). */
package cn.nianbao.reader.excel;
