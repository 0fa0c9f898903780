/** The downloads that stand beside a report's page, each made from the one approved record; the package of them all takes its receipt along. */
package cn.nianbao.publish.opendata;
