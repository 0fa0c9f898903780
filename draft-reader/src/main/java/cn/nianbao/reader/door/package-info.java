/** The door for a draft: what kind of file it is by its content, and which reader takes it. */
package cn.nianbao.reader.door;
