/** Rules on the draft's file: what of it nobody sees, what would be lost, what is not settled. */
package cn.nianbao.check.file;
