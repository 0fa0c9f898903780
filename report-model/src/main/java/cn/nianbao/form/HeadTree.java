package cn.nianbao.form;

import java.util.ArrayList;
import java.util.List;

/**
 * The merged heads along one side of a statutory table. Each leaf, a row or column of figures, has a path of words from
 * the outermost head inwards; neighbours with the same beginning share a head, and a path that ends early reaches down to
 * the figures. That is how the official forms are drawn.
 */
final class HeadTree {

    /**
     * One merged head.
     *
     * @param leaf the first row or column under it, from 0
     * @param leaves how many rows or columns it spans
     * @param level its distance from the outermost level, from 0
     * @param levels how many levels it spans
     */
    record Head(String text, int leaf, int leaves, int level, int levels) {

        boolean covers(int otherLeaf) {
            return leaf <= otherLeaf && otherLeaf < leaf + leaves;
        }
    }

    private final List<List<String>> paths;
    private final int depth;
    private final List<Head> heads = new ArrayList<>();

    HeadTree(List<List<String>> paths) {
        this.paths = paths;
        this.depth = paths.stream().mapToInt(List::size).max().orElse(0);
        for (int level = 0; level < depth; level++) {
            addLevel(level);
        }
    }

    int depth() {
        return depth;
    }

    int leaves() {
        return paths.size();
    }

    /** The heads of one level, in order. */
    List<Head> level(int level) {
        return heads.stream().filter(head -> head.level() == level).toList();
    }

    /** The heads that begin at a leaf, outermost first. */
    List<Head> startingAt(int leaf) {
        return heads.stream().filter(head -> head.leaf() == leaf).toList();
    }

    /** All heads over a leaf, outermost first. */
    List<Head> over(int leaf) {
        return heads.stream().filter(head -> head.covers(leaf)).toList();
    }

    private void addLevel(int level) {
        int leaf = 0;
        while (leaf < paths.size()) {
            int leaves = isOwn(leaf, level) ? 1 : sharing(leaf, level);
            if (level < paths.get(leaf).size()) {
                int levels = isOwn(leaf, level) ? depth - level : 1;
                heads.add(new Head(paths.get(leaf).get(level), leaf, leaves, level, levels));
            }
            leaf += leaves;
        }
    }

    /** Whether the level is the innermost head of the leaf, or lies below it. */
    private boolean isOwn(int leaf, int level) {
        return paths.get(leaf).size() <= level + 1;
    }

    private int sharing(int leaf, int level) {
        List<String> shared = paths.get(leaf).subList(0, level + 1);
        int end = leaf + 1;
        while (end < paths.size()
                && !isOwn(end, level)
                && paths.get(end).subList(0, level + 1).equals(shared)) {
            end++;
        }
        return end - leaf;
    }
}
