/** Reads Word documents (.docx). */
package cn.nianbao.reader.word;
