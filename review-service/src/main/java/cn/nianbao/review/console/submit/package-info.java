/** How a report begins: with files, with the empty form, or with the figures of an agency's departments. */
package cn.nianbao.review.console.submit;
