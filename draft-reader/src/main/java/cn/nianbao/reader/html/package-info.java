/** Reads web pages. */
package cn.nianbao.reader.html;
