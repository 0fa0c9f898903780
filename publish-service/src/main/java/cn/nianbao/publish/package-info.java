/** What every part of the publish service shares: its clock, its caller and its way to say no. */
package cn.nianbao.publish;
