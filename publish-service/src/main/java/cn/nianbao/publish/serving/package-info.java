/** Sends public answers from memory, on the event loop, for as long as they are known to be the newest. */
package cn.nianbao.publish.serving;
