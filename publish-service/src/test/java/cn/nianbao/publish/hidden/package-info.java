/** Drafts with words in them that nobody sees, and whether any of those words reaches the public. */
package cn.nianbao.publish.hidden;
