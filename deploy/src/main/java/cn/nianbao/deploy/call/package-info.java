/** Calls over HTTP, told in words when they fail. */
package cn.nianbao.deploy.call;
