/** What no stranger's request may do to a service, whatever it asks for: fill its memory, hold its threads, or pass for two. */
package cn.nianbao.threshold;
