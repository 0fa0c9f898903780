package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes that somebody left on the pages. Nothing of them is text of the report; seals, watermarks and links are no notes. */
final class OfdAnnotations {

    private static final Set<String> NO_NOTES = Set.of("Link", "Stamp", "Watermark");
    private static final double POINTS = 72 / 25.4;
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    private final OfdPackage file;
    private final OfdDocument document;
    private final List<Concern> notes = new ArrayList<>();

    OfdAnnotations(OfdPackage file, OfdDocument document) {
        this.file = file;
        this.document = document;
    }

    List<Concern> read() throws UnreadableDraft {
        String list = document.annotations();
        if (list != null) {
            file.read(
                    list,
                    xml -> xml.children(name -> {
                        int page = document.number(xml.attribute("PageID"));
                        xml.children(at -> {
                            if (at.equals("FileLoc")) {
                                page(file.find(list, xml.text()), page);
                            }
                        });
                    }));
        }
        return notes;
    }

    private void page(String path, int page) throws UnreadableDraft {
        file.read(
                path,
                xml -> xml.children(name -> {
                    String type = xml.attribute("Type");
                    boolean hidden = "false".equals(xml.attribute("Visible"));
                    if (name.equals("Annot") && !hidden && !NO_NOTES.contains(type) && notes.size() < MOST) {
                        note(xml, page);
                    }
                }));
    }

    private void note(XmlCursor xml, int page) throws UnreadableDraft {
        StringBuilder words = new StringBuilder();
        double[][] box = new double[1][];
        xml.children(name -> {
            if (name.equals("Remark")) {
                words.append(xml.text().strip());
            } else if (name.equals("Appearance") && xml.attribute("Boundary") != null) {
                box[0] = Numbers.first(4, xml.attribute("Boundary"));
            }
        });
        String text = words.isEmpty() ? "批注" : words.substring(0, Math.min(LONGEST, words.length()));
        notes.add(new Concern(Kind.COMMENT, text, page == 0 || box[0] == null ? null : at(page, box[0])));
    }

    private static Place at(int page, double[] box) {
        return new Place.OnPage(page, box[0] * POINTS, box[1] * POINTS, box[2] * POINTS, box[3] * POINTS);
    }
}
