/** Robots of chat groups: of what kinds they are, where they may stand, and telling one something. */
package cn.nianbao.review.robot;
