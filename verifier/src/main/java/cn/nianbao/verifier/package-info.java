/** The command that checks a published page or download against its receipt, on this machine alone. */
package cn.nianbao.verifier;
