package cn.nianbao.reader.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables of a page by the lines that meet. */
final class Frames {

    private final List<Segment> level;
    private final List<Segment> upright;
    private final int[] parent;

    private Frames(List<Segment> level, List<Segment> upright) {
        this.level = level;
        this.upright = upright;
        parent = new int[level.size() + upright.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /**
     * Its tables. A frame around a single cell or around other tables is no table: it is a box around text, or the border of
     * the page.
     */
    static List<Lattice> of(List<Ruling> rulings) {
        Frames frames = new Frames(Segment.level(rulings), Segment.upright(rulings));
        frames.connect();
        List<Lattice> all = frames.lattices();
        return all.stream()
                .filter(frame -> all.stream().noneMatch(inner -> inner != frame && frame.encloses(inner)))
                .toList();
    }

    private void connect() {
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (level.get(i).meets(upright.get(j))) {
                    parent[root(level.size() + j)] = root(i);
                }
            }
        }
    }

    private int root(int line) {
        int root = line;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private List<Lattice> lattices() {
        Map<Integer, List<Segment>> levels = new HashMap<>();
        for (int i = 0; i < level.size(); i++) {
            levels.computeIfAbsent(root(i), none -> new ArrayList<>()).add(level.get(i));
        }
        Map<Integer, List<Segment>> uprights = new HashMap<>();
        for (int j = 0; j < upright.size(); j++) {
            uprights.computeIfAbsent(root(level.size() + j), none -> new ArrayList<>())
                    .add(upright.get(j));
        }
        List<Lattice> lattices = new ArrayList<>();
        levels.forEach((root, lines) -> {
            if (uprights.containsKey(root)) {
                Lattice.of(lines, uprights.get(root)).ifPresent(lattices::add);
            }
        });
        return lattices;
    }
}
