package cn.nianbao.reader.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a Word document by what they are for. The package says where its document stands, and the document where its
 * styles, notes and headers are (ECMA-376 part 2, 9.3); what stands outside the package is never opened.
 */
final class WordParts {

    private static final String USUAL_DOCUMENT = "word/document.xml";

    private final ZipContainer zip;
    private final String document;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String use, String name) {}

    WordParts(ZipContainer zip) throws UnreadableDraft {
        this.zip = zip;
        List<Part> roots = related("");
        document = roots.stream()
                .filter(part -> part.use.equals("officeDocument"))
                .map(Part::name)
                .reduce((first, last) -> last)
                .orElse(USUAL_DOCUMENT);
        parts.addAll(related(document));
    }

    /** Reads the document itself; false where there is none. */
    boolean readDocument(ZipContainer.XmlPart reader) throws UnreadableDraft {
        return zip.read(document, reader);
    }

    /**
     * Reads all parts of a use, by the last word of the relationship's type; where the document names none, that which stands at
     * the usual place.
     */
    void read(String use, ZipContainer.XmlPart reader) throws UnreadableDraft {
        List<Part> named = parts.stream().filter(part -> part.use.equals(use)).toList();
        for (Part part : named) {
            zip.read(part.name, reader);
        }
        if (named.isEmpty()) {
            zip.read("word/" + use + ".xml", reader);
        }
    }

    private List<Part> related(String source) throws UnreadableDraft {
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
                        found.add(new Part(use, target.startsWith("/") ? target.substring(1) : base + target));
                    }
                }));
        return found;
    }
}
