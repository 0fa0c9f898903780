/** Reads a draft, as an agency sends it, into a report. */
package cn.nianbao.reader;
