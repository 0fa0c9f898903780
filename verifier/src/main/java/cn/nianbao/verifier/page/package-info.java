/** A report's page as a reader sees it, hears it and is led on by it, and as programs take it. */
package cn.nianbao.verifier.page;
