package cn.nianbao.review.rectification;

import java.time.LocalDate;

/**
 * An item as it is asked for: a finding or an open remark by its id, or {@code text} in the reviewer's own words.
 *
 * @param place where, in words; may be null
 * @param due the day by which it is to be mended
 */
public record Wanted(String finding, String remark, String text, String place, LocalDate due) {}
