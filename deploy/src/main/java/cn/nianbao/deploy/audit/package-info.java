/** Looks after the record of decisions from outside: what is written down each day, and whether all is as it was written. */
package cn.nianbao.deploy.audit;
