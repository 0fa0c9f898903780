/** Reads web pages that were saved with all their parts into one file. */
package cn.nianbao.reader.mht;
