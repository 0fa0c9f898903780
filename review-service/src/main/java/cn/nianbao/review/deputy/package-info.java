/** 委托代办（AB岗）: who has used the system, and who stands for whom in which role, where and how long. */
package cn.nianbao.review.deputy;
