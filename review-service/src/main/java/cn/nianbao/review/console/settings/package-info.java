/** Pages of what people arrange for themselves and with each other: deputies, reminders, how they read. */
package cn.nianbao.review.console.settings;
