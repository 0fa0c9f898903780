/** The parts of the system beside this service, and whether each of them works now. */
package cn.nianbao.review.part;
