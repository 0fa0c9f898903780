package cn.nianbao.publish.search;

import java.util.List;
import java.util.Map;

/**
 * What a filter finds: one page of it, and how many there are.
 *
 * @param years how many reports of each year the filter finds whatever its year, newest first
 * @param total how many it finds with its year
 */
public record Found(List<Hit> hits, Map<Integer, Integer> years, int total) {

    public static final Found NOTHING = new Found(List.of(), Map.of(), 0);
}
