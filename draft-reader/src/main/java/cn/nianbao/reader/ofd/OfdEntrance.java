package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.List;

/** The entrance to an OFD file: which documents it holds, each in the version that is shown. */
final class OfdEntrance {

    static final String NAME = "OFD.xml";

    private final OfdPackage file;
    private final List<String> roots = new ArrayList<>();
    private final DraftConcerns owners = new DraftConcerns();
    private String root;
    private String version;

    OfdEntrance(OfdPackage file) throws UnreadableDraft {
        this.file = file;
        file.require(
                NAME,
                "入口文件（OFD.xml）",
                xml -> xml.children(name -> {
                    if (name.equals("DocBody")) {
                        body(xml);
                    }
                }));
    }

    /** The roots of the documents, in order. */
    List<String> roots() {
        return roots;
    }

    /** Whom the documents' properties name. */
    List<Concern> owners() {
        return owners.all();
    }

    private void body(XmlCursor xml) throws UnreadableDraft {
        root = null;
        version = null;
        xml.children(name -> {
            if (name.equals("DocRoot")) {
                root = file.find("", xml.text());
            } else if (name.equals("Versions")) {
                xml.children(one -> version(xml));
            } else if (name.equals("DocInfo")) {
                xml.children(property -> {
                    if (property.equals("Author")) {
                        owners.owner("作者", xml.text());
                    }
                });
            }
        });
        if (version != null) {
            file.read(
                    version,
                    inner -> inner.children(name -> {
                        if (name.equals("DocRoot")) {
                            root = file.find(version, inner.text());
                        }
                    }));
        }
        if (root != null) {
            roots.add(root);
        }
    }

    private void version(XmlCursor xml) throws UnreadableDraft {
        String current = xml.attribute("Current");
        String at = xml.attribute("BaseLoc");
        if (at != null && ("true".equals(current) || "1".equals(current))) {
            version = file.find("", at);
        }
    }
}
