/** How the column looks within the city's portal: theme, colours, addresses and ways of viewing. */
package cn.nianbao.publish.theme;
