package cn.nianbao.reader.samples;

import java.util.ArrayList;
import java.util.List;

/** Draws heads that belong together as one cell: a tree of labels as rows of spans, the outermost first. */
final class HeadTree {

    private HeadTree() {}

    /** Heads of columns side by side; the innermost of each reaches down to {@code depth}. */
    static List<Span> across(List<List<String>> paths, int depth) {
        List<Span> spans = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            int from = 0;
            while (from < paths.size()) {
                int to = end(paths, from, level);
                if (level < paths.get(from).size()) {
                    boolean leaf = level == paths.get(from).size() - 1;
                    spans.add(new Span(paths.get(from).get(level), level, from, leaf ? depth - level : 1, to - from));
                }
                from = to;
            }
        }
        return spans;
    }

    /** Heads of rows one below the other. */
    static List<Span> down(List<List<String>> paths, int depth) {
        return across(paths, depth).stream().map(Span::turned).toList();
    }

    private static int end(List<List<String>> paths, int from, int level) {
        List<String> path = paths.get(from);
        int to = from + 1;
        while (level < path.size() - 1 && to < paths.size() && begins(paths.get(to), path.subList(0, level + 1))) {
            to++;
        }
        return to;
    }

    private static boolean begins(List<String> path, List<String> start) {
        return path.size() > start.size() && path.subList(0, start.size()).equals(start);
    }
}
