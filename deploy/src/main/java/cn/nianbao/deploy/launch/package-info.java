/** Brings all parts up together, keeps them up, and takes them down in order. */
package cn.nianbao.deploy.launch;
