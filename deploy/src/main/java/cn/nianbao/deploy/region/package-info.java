/** Invented agencies and their people, as many as there is work for, beside those of the demo. */
package cn.nianbao.deploy.region;
