/**
 * The papers of an office, each made of a small record and printed as PDF/A: 《政府信息公开发布审批表》, 《政府信息公开保密审查表》,
 * 整改单, 报送函, 发布登记, 核对单. Their words are those of the trade; the layouts are templates beside this package.
 */
package cn.nianbao.forms;
