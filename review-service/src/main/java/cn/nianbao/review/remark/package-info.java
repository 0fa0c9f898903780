/** What is said of a report beside its content: explanations, contests, remarks and their answers. */
package cn.nianbao.review.remark;
