package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.Places;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.report.Place;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a person sees in the view at a spot; on the pages of a PDF, which the browser draws, what PDFBox finds there. */
final class ShownWords {

    private static final double POINTS = 72 / 25.4;

    private final DraftView view;
    private final Places pdf;
    private final Document text;
    private final Map<Integer, SvgLetters> pages = new HashMap<>();

    ShownWords(SampleFile kind, byte[] file, DraftView view) throws IOException {
        this(view, kind.ending().endsWith(".pdf") ? Places.of(kind, file) : null);
    }

    /** @param pdf null unless it is the view of one */
    ShownWords(DraftView view, Places pdf) {
        this.view = view;
        this.pdf = pdf;
        text = view instanceof TextView shown ? Jsoup.parseBodyFragment(shown.html()) : null;
    }

    String at(List<Spot> spots) throws IOException, UnreadableDraft {
        StringBuilder words = new StringBuilder();
        for (Spot spot : spots) {
            words.append(at(spot));
        }
        return words.toString();
    }

    private String at(Spot spot) throws IOException, UnreadableDraft {
        if (spot instanceof Spot.InText here) {
            Element element = text.selectFirst("[data-at=" + here.at() + "]");
            return element.wholeText().substring(here.from(), here.to());
        }
        Spot.OnPage box = (Spot.OnPage) spot;
        return pdf == null ? page(box.page()).within(box) : pdf.at(inPoints(box));
    }

    private SvgLetters page(int number) throws UnreadableDraft {
        if (!pages.containsKey(number)) {
            ViewedPage page = ((PagesView) view).pages().get(number - 1);
            pages.put(number, SvgLetters.of(((Drawing.Svg) page.draw()).xml()));
        }
        return pages.get(number);
    }

    private static Place inPoints(Spot.OnPage box) {
        return new Place.OnPage(
                box.page(), box.x() * POINTS, box.y() * POINTS, box.width() * POINTS, box.height() * POINTS);
    }
}
