/** Kills, freezes and cuts off parts of a running system under work, and finds out whether anything was lost or doubled. */
package cn.nianbao.deploy.fault;
