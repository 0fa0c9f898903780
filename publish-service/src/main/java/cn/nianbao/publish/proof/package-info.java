/** Receipts of what was published, and the public keys that they are checked with. */
package cn.nianbao.publish.proof;
