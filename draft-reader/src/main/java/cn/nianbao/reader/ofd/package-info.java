/** OFD, the national fixed layout (GB/T 33190-2016): a zip of XML whose pages are drawn in millimetres. */
package cn.nianbao.reader.ofd;
