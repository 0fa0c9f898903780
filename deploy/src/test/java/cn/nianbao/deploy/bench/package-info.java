/** How figures are told. */
package cn.nianbao.deploy.bench;
