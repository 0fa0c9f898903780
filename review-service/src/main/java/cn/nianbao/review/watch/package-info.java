/** 公布后核查: official addresses are read again from time to time, and what is found there amiss is told. */
package cn.nianbao.review.watch;
