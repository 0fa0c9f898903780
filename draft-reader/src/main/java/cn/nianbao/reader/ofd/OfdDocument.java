package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A document within the file: which pages it has, and where everything stands. */
final class OfdDocument {

    private final String path;
    private final OfdPackage file;
    private final Map<String, String> templates = new HashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> resources = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private PageArea area = PageArea.A4;
    private String annotations;

    private OfdDocument(String path, OfdPackage file) {
        this.path = path;
        this.file = file;
    }

    /** @param path of its root */
    static OfdDocument read(String path, OfdPackage file) throws UnreadableDraft {
        OfdDocument document = new OfdDocument(path, file);
        file.require(path, "文档的目录（" + path + "）", xml -> xml.children(name -> document.part(name, xml)));
        return document;
    }

    PageArea area() {
        return area;
    }

    /** The files of its pages, in order. */
    List<String> pages() {
        return pages;
    }

    List<String> resources() {
        return resources;
    }

    /** The file of a page that lies under or over others; null where there is none. */
    String template(String id) {
        return templates.get(id);
    }

    /** The list of notes on the pages; null where there is none. */
    String annotations() {
        return annotations;
    }

    /** The number of a page, from 1; 0 where there is none of that id. */
    int number(String id) {
        return numbers.getOrDefault(id, 0);
    }

    private void part(String name, XmlCursor xml) throws UnreadableDraft {
        if (name.equals("CommonData")) {
            xml.children(inner -> common(inner, xml));
        } else if (name.equals("Pages")) {
            xml.children(page -> {
                String at = xml.attribute("BaseLoc");
                if (at == null) {
                    throw OfdPackage.missing("第 " + (pages.size() + 1) + " 页的内容");
                }
                pages.add(file.find(path, at));
                numbers.put(xml.attribute("ID"), pages.size());
            });
        } else if (name.equals("Annotations")) {
            annotations = file.find(path, xml.text());
        }
    }

    private void common(String name, XmlCursor xml) throws UnreadableDraft {
        switch (name) {
            case "PageArea" -> area = PageArea.read(xml, PageArea.A4);
            case "PublicRes", "DocumentRes" -> resources.add(file.find(path, xml.text()));
            case "TemplatePage" -> {
                String at = xml.attribute("BaseLoc");
                if (at != null) {
                    templates.put(xml.attribute("ID"), file.find(path, at));
                }
            }
            default -> {
                // numbers given so far, default colour space
            }
        }
    }
}
