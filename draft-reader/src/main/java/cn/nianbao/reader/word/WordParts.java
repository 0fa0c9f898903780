package cn.nianbao.reader.word;

import cn.nianbao.reader.container.PackageParts;
import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.List;

/** The parts of a Word document by what they are for: its styles, notes and headers. */
final class WordParts {

    private static final String USUAL_DOCUMENT = "word/document.xml";

    private final ZipContainer zip;
    private final String document;
    private final List<PackageParts.Part> parts;

    WordParts(ZipContainer zip) throws UnreadableDraft {
        this.zip = zip;
        PackageParts related = new PackageParts(zip);
        document = related.document(USUAL_DOCUMENT);
        parts = related.of(document);
    }

    /** Reads the document itself; false where there is none. */
    boolean readDocument(ZipContainer.XmlPart reader) throws UnreadableDraft {
        return zip.read(document, reader);
    }

    /** Reads all parts of a use; where the document names none, that which stands at the usual place. */
    void read(String use, ZipContainer.XmlPart reader) throws UnreadableDraft {
        boolean named = false;
        for (PackageParts.Part part : parts) {
            if (part.use().equals(use)) {
                named = true;
                zip.read(part.name(), reader);
            }
        }
        if (!named) {
            zip.read("word/" + use + ".xml", reader);
        }
    }
}
