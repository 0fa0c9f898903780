/** The public column 政府信息公开年报: the list of reports and a page for each. */
package cn.nianbao.publish.portal;
