/** Receipts: what an office signs of a published version, and the keys for it. */
package cn.nianbao.receipt;
