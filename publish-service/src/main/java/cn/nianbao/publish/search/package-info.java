/** Finding reports: the list of what is shown, its filters and the full-text search. */
package cn.nianbao.publish.search;
