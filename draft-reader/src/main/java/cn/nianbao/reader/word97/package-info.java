/** Reads Word 97 documents (.doc, .wps). */
package cn.nianbao.reader.word97;
