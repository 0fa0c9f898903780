package cn.nianbao.review.difference;

import cn.nianbao.report.CellId;

/**
 * A figure that differs.
 *
 * @param place the cell in the words of the statutory form
 * @param made who changed it; null where nobody did: two reports were compared
 */
public record CellChange(CellId cell, String place, String before, String after, Made made) {}
