package cn.nianbao.reader.word;

import cn.nianbao.reader.container.PackageOwners;
import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.container.ZippedFormat;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.office.WordNumbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Word's own format since 2007, which WPS writes too: a zip of XML parts (ECMA-376, ISO/IEC 29500). Embedded objects,
 * templates and addresses outside the file are never opened.
 */
public final class WordFormat extends ZippedFormat {

    private static final String DOCUMENT = "word/document.xml";
    /** As Word allows it; report tables need one or two. */
    private static final int DEEPEST_TABLE = 4;

    public WordFormat() {
        super(DOCUMENT);
    }

    @Override
    protected boolean isOfThisKind(ZipContainer zip) {
        return zip.names().stream().anyMatch(name -> name.startsWith("word/"));
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    protected void inspect(ZipContainer zip) throws UnreadableDraft {
        refuseMacros(zip);
        if (!isOfThisKind(zip)) {
            throw ZipContainer.broken();
        }
        zip.refuseExcess();
    }

    @Override
    protected Draft read(ZipContainer zip) throws UnreadableDraft {
        WordParts parts = new WordParts(zip);
        DraftBudget budget = new DraftBudget(DEEPEST_TABLE);
        WordStyles styles = new WordStyles();
        parts.read("styles", styles::read);
        WordNumbering numbering = new WordNumbering();
        parts.read("numbering", new WordNumberingPart(numbering)::read);
        WordNotes notes = new WordNotes();
        parts.read("comments", xml -> notes.comments(WordReading.aside(xml, styles, budget)));
        parts.read("footnotes", xml -> notes.footnotes(WordReading.aside(xml, styles, budget)));
        parts.read("endnotes", xml -> notes.endnotes(WordReading.aside(xml, styles, budget)));
        List<Block> aside = new ArrayList<>();
        parts.read("header", xml -> aside.addAll(WordStory.within(WordReading.aside(xml, styles, budget))));
        parts.read("footer", xml -> aside.addAll(WordStory.within(WordReading.aside(xml, styles, budget))));
        DraftConcerns concerns = new DraftConcerns();
        List<Block> blocks = new ArrayList<>();
        boolean found = parts.readDocument(xml ->
                blocks.addAll(WordStory.within(new WordReading(xml, styles, numbering, notes, budget, concerns))));
        if (!found) {
            throw ZipContainer.broken();
        }
        notes.finish(concerns);
        PackageOwners.tell(zip, concerns);
        return new Draft(mediaType(), blocks, aside, concerns.all(), Set.of());
    }

    private static void refuseMacros(ZipContainer zip) throws UnreadableDraft {
        if (zip.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new UnreadableDraft(Reason.UNSUPPORTED, "文件带有宏（.docm），不予读取。请另存为不带宏的 Word 文件（.docx）后重新上传。");
        }
    }
}
