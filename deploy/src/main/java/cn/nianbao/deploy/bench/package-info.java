/** Measures the system beside what it is to be measured by, in one run on one machine. */
package cn.nianbao.deploy.bench;
