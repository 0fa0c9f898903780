/** What people chose for themselves: how they read, and how they are reminded. */
package cn.nianbao.review.preference;
