/** Processes of the operating system: started, written down, found again, ended; and the ports they hold. */
package cn.nianbao.deploy.process;
