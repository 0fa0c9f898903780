/** PDF drafts: one pass over what each page draws, under guards; pages in which nothing is written are pictures. */
package cn.nianbao.reader.pdf;
