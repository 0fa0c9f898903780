/** What the sections of a report say in words: sentences, and the quantities in them. */
package cn.nianbao.prose;
