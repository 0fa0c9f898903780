/** Reads plain text: tables by tabs, pipes and lines. */
package cn.nianbao.reader.text;
