/** The downloads that stand beside a report's page, each read back in its own way. */
package cn.nianbao.verifier.form;
