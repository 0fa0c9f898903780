package cn.nianbao.reader.page;

/**
 * How large a page is as a reader sees it.
 *
 * @param width in points (1/72 inch)
 * @param height in points
 */
public record PageSize(double width, double height) {}
