package cn.nianbao.reader.view;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * A draft as its author saw it, safe to be shown in a browser: pages, or text that is written anew from what the reader took out
 * of the file. Nothing of the file's own markup comes through, nothing in it runs, and nothing is fetched.
 */
public sealed interface DraftView permits PagesView, TextView {

    /**
     * Where a place of the draft stands in the view; nothing where it does not stand there, as what is hidden. Words over several
     * cells of a line have a spot in each.
     */
    List<Spot> find(Place place);

    /**
     * The view of a draft. Words on pictures are not read for it.
     *
     * @throws UnreadableDraft when the draft is refused at the door, or cannot be read
     */
    static DraftView of(byte[] draft) throws UnreadableDraft {
        DraftFormat format = DraftFile.format(draft);
        format.inspect(draft);
        Optional<PagesView> pages = PagesView.of(format.mediaType(), draft);
        return pages.isPresent() ? pages.get() : TextView.of(format.read(draft));
    }

    /**
     * The same where the draft was read already.
     *
     * @throws UnreadableDraft when its pages cannot be measured
     */
    static DraftView of(byte[] draft, Draft read) throws UnreadableDraft {
        Optional<PagesView> pages = PagesView.of(read.mediaType(), draft);
        return pages.isPresent() ? pages.get() : TextView.of(read);
    }
}
