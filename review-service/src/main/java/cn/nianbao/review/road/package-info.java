/** The automatic steps: reading a draft, publishing, reading back. */
package cn.nianbao.review.road;
