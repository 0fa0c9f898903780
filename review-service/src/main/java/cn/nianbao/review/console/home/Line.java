package cn.nianbao.review.console.home;

import cn.nianbao.review.console.Standing;

/**
 * One report in a list: where it stands, who holds it, and what comes next.
 *
 * @param holder the names of those who hold it, as far as they are known; empty where they are not, or nobody does
 * @param next empty where nothing comes next
 */
public record Line(Standing standing, String holder, String next) {}
