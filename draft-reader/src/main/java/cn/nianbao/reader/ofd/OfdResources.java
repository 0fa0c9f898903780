package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What pages refer to by number: ways of drawing, pictures, and drawings that are used again. */
final class OfdResources {

    private static final int LONGEST_CHAIN = 20;

    private final OfdPackage file;
    private final Set<String> read = new HashSet<>();
    private final Map<String, DrawParam> drawParams = new HashMap<>();
    private final Map<String, String> media = new HashMap<>();
    private final Map<String, String> composites = new HashMap<>();

    OfdResources(OfdPackage file) {
        this.file = file;
    }

    /** Reads a list of resources, once; a list that is not there holds nothing. */
    void read(String path) throws UnreadableDraft {
        if (read.add(path)) {
            file.read(path, xml -> {
                String base = xml.attribute("BaseLoc");
                xml.children(kind -> xml.children(name -> resource(name, path, base == null ? "" : base, xml)));
            });
        }
    }

    private void resource(String name, String path, String base, XmlCursor xml) throws UnreadableDraft {
        String id = xml.attribute("ID");
        switch (name) {
            case "DrawParam" -> drawParams.put(id, DrawParam.read(xml));
            case "CompositeGraphicUnit" -> composites.put(id, path);
            case "MultiMedia" ->
                xml.children(inner -> {
                    if (inner.equals("MediaFile")) {
                        media.put(id, mediaFile(path, base, xml.text()));
                    }
                });
            default -> {
                // fonts and colour spaces: the codes of the text are the text
            }
        }
    }

    /** Below the base that the list names; some programs forget that they named one. */
    private String mediaFile(String path, String base, String address) throws UnreadableDraft {
        String below = address.startsWith("/") || base.isEmpty() ? address : base + "/" + address;
        String found = file.find(path, below);
        return file.has(found) ? found : file.find(path, address);
    }

    /** The settings of that number, with all that they refer to in turn. */
    DrawParam drawParam(String id) {
        DrawParam all = DrawParam.NONE;
        String next = id;
        for (int i = 0; next != null && i < LONGEST_CHAIN; i++) {
            DrawParam one = drawParams.getOrDefault(next, DrawParam.NONE);
            all = all == DrawParam.NONE ? one : all.over(one);
            next = one.relative();
        }
        return all;
    }

    /** The file of a picture; null where there is none. */
    String media(String id) {
        return media.get(id);
    }

    /** The list that holds a drawing; null where there is none. */
    String composite(String id) {
        return composites.get(id);
    }
}
