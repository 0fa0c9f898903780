package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.List;

/** Reads a page: its own layers, and the template pages that lie below and above them. */
final class OfdPage {

    private static final int BELOW = 0;
    private static final int OWN = 10;
    private static final int ABOVE = 20;

    private final OfdPackage file;
    private final OfdDocument document;
    private final OfdResources resources;
    private final Sheet sheet;
    private final ObjectReader objects;
    private final List<Template> templates = new ArrayList<>();
    private PageArea area;

    private record Template(String id, int rank) {}

    OfdPage(OfdPackage file, OfdDocument document, OfdResources resources, Sheet sheet) {
        this.file = file;
        this.document = document;
        this.resources = resources;
        this.sheet = sheet;
        this.objects = new ObjectReader(file, resources, sheet);
        this.area = document.area();
    }

    /** @param number from 1, for the answer where the page is missing */
    void read(String path, int number) throws UnreadableDraft {
        file.require(path, "第 " + number + " 页的内容", xml -> xml.children(name -> part(name, path, xml)));
        for (Template template : templates) {
            String at = document.template(template.id);
            if (at != null) {
                file.require(
                        at,
                        "第 " + number + " 页的模板",
                        xml -> xml.children(name -> {
                            if (name.equals("Content")) {
                                content(xml, template.rank);
                            } else if (name.equals("PageRes")) {
                                resources.read(file.find(at, xml.text()));
                            }
                        }));
            }
        }
    }

    PageArea area() {
        return area;
    }

    private void part(String name, String path, XmlCursor xml) throws UnreadableDraft {
        switch (name) {
            case "Area" -> area = PageArea.read(xml, area);
            case "PageRes" -> resources.read(file.find(path, xml.text()));
            case "Template" -> {
                boolean above = "Foreground".equals(xml.attribute("ZOrder"));
                templates.add(new Template(xml.attribute("TemplateID"), above ? ABOVE : BELOW));
            }
            case "Content" -> content(xml, OWN);
            default -> {
                // actions
            }
        }
    }

    private void content(XmlCursor xml, int rank) throws UnreadableDraft {
        xml.children(name -> {
            String type = xml.attribute("Type");
            int layer = type == null || type.equals("Body") ? 1 : type.equals("Background") ? 0 : 2;
            sheet.layer(rank + layer);
            if (name.equals("Layer")) {
                objects.layer(xml, Space.page());
            }
        });
    }
}
