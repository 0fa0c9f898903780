/** The directory of agencies: who they are, what they were called, who took over, and whose units may be compared. */
package cn.nianbao.publish.directory;
