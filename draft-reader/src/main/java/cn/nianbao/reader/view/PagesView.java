package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.ofd.OfdPages;
import cn.nianbao.reader.page.PageSize;
import cn.nianbao.reader.pdf.PdfPages;
import cn.nianbao.reader.picture.PagePicture;
import cn.nianbao.reader.picture.PictureShow;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft that is made of pages; each is drawn only when somebody looks at it. */
public record PagesView(List<ViewedPage> pages) implements DraftView {

    public PagesView {
        pages = List.copyOf(pages);
    }

    @Override
    public List<Spot> find(Place place) {
        return place instanceof Place.OnPage box && box.page() >= 1 && box.page() <= pages.size()
                ? List.of(Spot.OnPage.of(box))
                : List.of();
    }

    /** The pages of a draft of that kind; empty where it is made of text. */
    static Optional<PagesView> of(String mediaType, byte[] draft) throws UnreadableDraft {
        return switch (mediaType) {
            case "application/pdf" -> Optional.of(ofPdf(draft));
            case "application/ofd" -> Optional.of(ofOfd(draft));
            default -> mediaType.startsWith("image/") ? Optional.of(ofPictures(draft)) : Optional.empty();
        };
    }

    private static PagesView ofPdf(byte[] draft) throws UnreadableDraft {
        return of(PdfPages.sizes(draft), number -> new Drawing.Original());
    }

    private static PagesView ofOfd(byte[] draft) throws UnreadableDraft {
        OfdPages file = new OfdPages(draft);
        return of(file.sizes(), number -> new Drawing.Svg(file.svg(number)));
    }

    private static PagesView ofPictures(byte[] draft) throws UnreadableDraft {
        List<PagePicture> pictures = PictureShow.pages(draft);
        List<PageSize> sizes = pictures.stream()
                .map(page -> new PageSize(page.width(), page.height()))
                .toList();
        return of(sizes, number -> new Drawing.Png(PictureShow.png(pictures.get(number - 1))));
    }

    private static PagesView of(List<PageSize> sizes, ViewedPage.Pen pen) {
        List<ViewedPage> pages = new ArrayList<>();
        for (PageSize size : sizes) {
            pages.add(
                    new ViewedPage(pages.size() + 1, Millimetres.of(size.width()), Millimetres.of(size.height()), pen));
        }
        return new PagesView(pages);
    }
}
