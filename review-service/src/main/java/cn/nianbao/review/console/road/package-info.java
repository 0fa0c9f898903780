/** Pages that tell how a report came where it stands, and what stands still. */
package cn.nianbao.review.console.road;
