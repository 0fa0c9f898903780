/**
 * Where drafts are read, so that a hostile file harms nobody but itself: in child processes with little memory, one draft at
 * a time, ended at a deadline. A thread cannot be stopped from outside, a process can.
 */
package cn.nianbao.reader.jail;
