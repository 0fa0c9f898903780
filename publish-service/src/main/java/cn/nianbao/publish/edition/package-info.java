/** Editions: the approved records that were published, one for each agency, year and version. */
package cn.nianbao.publish.edition;
