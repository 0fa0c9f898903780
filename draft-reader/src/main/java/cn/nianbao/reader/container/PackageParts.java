package cn.nianbao.reader.container;

import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * How the parts of an office package refer to each other (ECMA-376 part 2, 9.3). What stands outside the package is left out,
 * so that it is never opened.
 */
public record PackageParts(ZipContainer zip) {

    /** The package itself, as the source of references. */
    static final String ROOT = "";

    /**
     * A part that another refers to.
     *
     * @param use the last word of the relationship's type, which the two editions of the standard share
     */
    public record Part(String id, String use, String name) {}

    /** What a part refers to. */
    public List<Part> of(String source) throws UnreadableDraft {
        List<Part> found = new ArrayList<>();
        int folder = source.lastIndexOf('/') + 1;
        String base = source.substring(0, folder);
        zip.read(
                base + "_rels/" + source.substring(folder) + ".rels",
                xml -> xml.children(name -> {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                        String use = type.substring(type.lastIndexOf('/') + 1);
                        found.add(new Part(xml.attribute("Id"), use, resolved(base, target)));
                    }
                }));
        return found;
    }

    /** Where the package says that its document stands. */
    public String document(String usual) throws UnreadableDraft {
        return of(ROOT).stream()
                .filter(part -> part.use.equals("officeDocument"))
                .map(Part::name)
                .reduce((first, last) -> last)
                .orElse(usual);
    }

    private static String resolved(String base, String target) {
        if (!target.contains("./")) {
            return target.startsWith("/") ? target.substring(1) : base + target;
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : base + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
