/** What can be said of the files for Docker on a machine without it. */
package cn.nianbao.deploy.compose;
