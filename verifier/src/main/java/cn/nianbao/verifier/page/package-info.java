/** A report's page as a reader sees it: visible words in their places, not the attributes beside them. */
package cn.nianbao.verifier.page;
