package cn.nianbao.reader.view;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A view as JSON: what a page needs to show the draft, and where in it every cell and every word of the report stands. Pages are
 * drawn one by one, by {@link ViewedPage#draw}; here they are only measured.
 */
public final class ViewJson {

    /** Millimetres are told so exactly. */
    private static final double A_MICRON = 1_000;

    private ViewJson() {}

    /**
     * The view of a draft.
     *
     * @throws UnreadableDraft when the draft cannot be read
     */
    public static byte[] of(byte[] bytes) throws UnreadableDraft {
        Draft draft = DraftFile.read(bytes);
        DraftView view = DraftView.of(bytes, draft);
        ObjectNode json = ReportJson.EXACT.createObjectNode();
        json.put("reader", ReportReader.VERSION).put("mediaType", draft.mediaType());
        if (view instanceof TextView text) {
            json.put("html", text.html());
        } else if (view instanceof PagesView pages) {
            ArrayNode sizes = json.putArray("pages");
            pages.pages().forEach(page -> sizes.addArray().add(page.width()).add(page.height()));
        }
        ObjectNode places = json.putObject("places");
        places.set("cells", cells(ReportReader.read(null, draft, bytes), view));
        ObjectNode sections = places.putObject("sections");
        ProsePlaces.of(draft).sections().forEach(section -> sections.set(section.id(), section(section)));
        return ReportJson.bytes(json);
    }

    private static ObjectNode cells(Report report, DraftView view) {
        ObjectNode cells = ReportJson.EXACT.createObjectNode();
        report.cells().forEach((id, cell) -> {
            List<Spot> spots = cell.at() == null ? List.of() : view.find(cell.at());
            if (!spots.isEmpty()) {
                cells.set(id.toString(), spots(spots));
            }
        });
        return cells;
    }

    private static ObjectNode section(WrittenSection section) {
        ObjectNode node = ReportJson.EXACT.createObjectNode().put("text", section.text());
        node.set("heading", spots(section.heading()));
        ArrayNode runs = node.putArray("runs");
        section.runs().forEach(run -> runs.add(run(run)));
        return node;
    }

    private static ObjectNode run(WrittenSection.Run run) {
        if (run instanceof WrittenSection.OnLine line) {
            ObjectNode node = spot(line.line()).put("start", line.from()).put("turn", line.turn());
            ArrayNode edges = node.putArray("edges");
            line.edges().forEach(edges::add);
            return node;
        }
        WrittenSection.Whole whole = (WrittenSection.Whole) run;
        return spot(whole.spot()).put("start", whole.from()).put("end", whole.to());
    }

    private static ArrayNode spots(List<Spot> spots) {
        ArrayNode array = ReportJson.EXACT.createArrayNode();
        spots.forEach(spot -> array.add(spot(spot)));
        return array;
    }

    private static ObjectNode spot(Spot spot) {
        ObjectNode node = ReportJson.EXACT.createObjectNode();
        if (spot instanceof Spot.OnPage page) {
            node.put("page", page.page());
            ArrayNode box = node.putArray("box");
            DoubleStream.of(page.x(), page.y(), page.width(), page.height())
                    .forEach(side -> box.add(Math.round(side * A_MICRON) / A_MICRON));
        } else if (spot instanceof Spot.InText text) {
            node.put("at", text.at()).put("from", text.from()).put("to", text.to());
        }
        return node;
    }
}
