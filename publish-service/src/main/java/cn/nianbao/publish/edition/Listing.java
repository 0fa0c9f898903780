package cn.nianbao.publish.edition;

/**
 * Which reports to list.
 *
 * @param year null for every year
 * @param agencyCode null for every agency
 */
public record Listing(Integer year, String agencyCode, int offset, int limit) {}
