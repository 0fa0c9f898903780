/** {@code deploy/check}: reads and checks drafts on the command line, many side by side. */
package cn.nianbao.reader.command;
