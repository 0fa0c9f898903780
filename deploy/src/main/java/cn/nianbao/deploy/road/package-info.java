/** Walks a report's road over the public interfaces, as the people of an agency and a reader would. */
package cn.nianbao.deploy.road;
