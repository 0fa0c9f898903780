/** Rules on the prose: its figures, and what it must say. */
package cn.nianbao.check.narrative;
