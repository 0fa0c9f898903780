/** Brings what was published to the city's own portal, and sees that it stands there. */
package cn.nianbao.publish.connector;
