/** The downloads that stand beside a report's page, each made from the one approved record. */
package cn.nianbao.publish.opendata;
