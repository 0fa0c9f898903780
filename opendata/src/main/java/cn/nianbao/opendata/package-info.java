/** The forms in which a published report is taken away, each made from its approved record and from nothing else. */
package cn.nianbao.opendata;
