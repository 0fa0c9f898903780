/** The chain that the entries of a case's record form, so that whoever keeps it and whoever audits it agree. */
package cn.nianbao.chain;
