package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;

/** Reads what a layer holds, in the order in which it is drawn. */
final class ObjectReader {

    private static final int DEEPEST_DRAWING = 4;

    private final OfdPackage file;
    private final OfdResources resources;
    private final Sheet sheet;
    private int depth;

    ObjectReader(OfdPackage file, OfdResources resources, Sheet sheet) {
        this.file = file;
        this.resources = resources;
        this.sheet = sheet;
    }

    /** @param xml at a layer or block */
    void layer(XmlCursor xml, Space outer) throws UnreadableDraft {
        Space space = outer.layer(xml, resources);
        xml.children(name -> object(name, xml, space));
    }

    private void object(String name, XmlCursor xml, Space layer) throws UnreadableDraft {
        switch (name) {
            case "PageBlock", "Layer" -> layer(xml, layer);
            case "TextObject" -> new TextReader(xml, own(xml, layer)).read(sheet);
            case "PathObject" -> new PathReader(xml, own(xml, layer)).read(sheet);
            case "ImageObject" -> PictureObject.read(xml, own(xml, layer), sheet, file, resources);
            case "CompositeObject" -> composite(xml.attribute("ResourceID"), own(xml, layer));
            default -> {
                // videos and what later editions may add
            }
        }
    }

    private Space own(XmlCursor xml, Space layer) throws UnreadableDraft {
        sheet.budget().object();
        return layer.object(xml, resources);
    }

    /** A drawing that resources hold; one that holds itself is refused by depth, many by the number of their objects. */
    private void composite(String id, Space space) throws UnreadableDraft {
        String list = resources.composite(id);
        if (list == null || space.alpha() == 0) {
            return;
        }
        DraftBudget.require(++depth <= DEEPEST_DRAWING, "图形嵌套超过 " + DEEPEST_DRAWING + " 层");
        file.read(
                list,
                xml -> xml.children(kind -> xml.children(unit -> {
                    if (unit.equals("CompositeGraphicUnit") && id.equals(xml.attribute("ID"))) {
                        xml.children(content -> {
                            if (content.equals("Content")) {
                                layer(xml, space);
                            }
                        });
                    }
                })));
        depth--;
    }
}
