/** Files made to do harm, one idea each, and what becomes of them in the jail. */
package cn.nianbao.reader.hostile;
