/** Reads drafts for the other services: bytes in, report with places out. */
package cn.nianbao.parser;
