/** Addresses, telephones and mailboxes: whether a reader who follows them gets there. */
package cn.nianbao.check.links;
