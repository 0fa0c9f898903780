/** What other programs collect from: the feed, the sitemap, the catalogue, and the description of the public interface. */
package cn.nianbao.publish.harvest;
