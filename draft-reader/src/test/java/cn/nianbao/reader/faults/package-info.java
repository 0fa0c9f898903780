/** Random consistent reports as offices write them, and each rule's fault put into them. */
package cn.nianbao.reader.faults;
