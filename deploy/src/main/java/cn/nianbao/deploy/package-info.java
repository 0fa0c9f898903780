/** The commands of the deploy folder: up, down and demo. */
package cn.nianbao.deploy;
