package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Writing;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Place;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each paragraph and cell of a draft is called in its view: by its place, or by its number where it has none or shares it. The
 * same draft gives the same names each time it is read.
 */
final class Addresses {

    private final Map<Writing, String> names = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Addresses() {}

    static Addresses of(Draft draft) {
        Addresses addresses = new Addresses();
        writings(draft.blocks()).forEach(addresses::add);
        writings(draft.aside()).forEach(addresses::add);
        return addresses;
    }

    static Stream<Writing> writings(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Grid grid
                        ? grid.rows().stream().flatMap(List::stream)
                        : Stream.of((Block.Paragraph) block));
    }

    String of(Writing writing) {
        return names.get(writing);
    }

    private void add(Writing writing) {
        String number = "p" + names.size();
        String name = writing.at() == null ? number : name(writing.at(), number);
        names.put(writing, taken.add(name) ? name : number);
    }

    private static String name(Place at, String otherwise) {
        if (at instanceof Place.InGrid cell) {
            return "t" + cell.table() + "-" + cell.row() + "-" + cell.column();
        }
        return at instanceof Place.InText text ? "l" + text.line() + "-" + text.from() + "-" + text.to() : otherwise;
    }
}
