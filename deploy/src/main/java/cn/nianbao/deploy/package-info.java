/** The commands of the deploy folder: up, down, demo and audit. */
package cn.nianbao.deploy;
