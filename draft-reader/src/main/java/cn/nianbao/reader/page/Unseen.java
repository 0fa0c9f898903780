package cn.nianbao.reader.page;

import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.List;

/** Words that are in the file and that nobody sees on the page. */
final class Unseen {

    /** More runs than this on a page are told as one. */
    private static final int MOST_RUNS = 20;

    private static final int LONGEST = 200;

    private Unseen() {}

    /** A concern for every run of such words. */
    static List<Concern> on(Page page) {
        Turned asDrawn = new Turned(page, 0);
        List<List<Glyph>> runs = runs(page.glyphs());
        if (runs.size() > MOST_RUNS) {
            runs = List.of(runs.stream().flatMap(List::stream).toList());
        }
        return runs.stream()
                .map(run -> new Concern(Concern.Kind.HIDDEN, words(run), asDrawn.place(GlyphLine.around(run))))
                .toList();
    }

    private static List<List<Glyph>> runs(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!glyph.visible()) {
                open.add(glyph);
            } else if (!open.isEmpty()) {
                close(open, runs);
                open = new ArrayList<>();
            }
        }
        close(open, runs);
        return runs;
    }

    private static void close(List<Glyph> run, List<List<Glyph>> runs) {
        if (run.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
            runs.add(run);
        }
    }

    private static String words(List<Glyph> run) {
        StringBuilder words = new StringBuilder();
        run.stream().limit(LONGEST).forEach(glyph -> words.append(glyph.text()));
        return words.toString().strip();
    }
}
