package cn.nianbao.reader.draft;

import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Word's own format since 2007, which WPS writes too: a zip of XML parts (ECMA-376, ISO/IEC 29500). Embedded objects,
 * templates and addresses outside the file are never opened.
 */
final class WordFormat implements DraftFormat {

    private static final String DOCUMENT = "word/document.xml";
    /** As Word allows it; report tables need one or two. */
    private static final int DEEPEST_TABLE = 4;

    @Override
    public boolean recognises(byte[] bytes) {
        if (!ZipContainer.isZip(bytes)) {
            return false;
        }
        try {
            return ZipContainer.open(bytes).names().stream().anyMatch(name -> name.startsWith("word/"));
        } catch (UnreadableDraft damaged) {
            // names are never packed, so that even a cut file tells what it was meant to be
            return new String(bytes, StandardCharsets.ISO_8859_1).contains(DOCUMENT);
        }
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        ZipContainer zip = ZipContainer.open(bytes);
        refuseMacros(zip);
        if (zip.names().stream().noneMatch(name -> name.startsWith("word/"))) {
            throw ZipContainer.broken();
        }
        zip.refuseExcess();
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        ZipContainer zip = ZipContainer.open(bytes);
        WordStyles styles = new WordStyles();
        zip.read("word/styles.xml", styles::read);
        WordNumbering numbering = new WordNumbering();
        zip.read("word/numbering.xml", new WordNumberingPart(numbering)::read);
        List<Block> blocks = new ArrayList<>();
        boolean found = zip.read(
                mainPart(zip),
                xml -> blocks.addAll(
                        WordStory.within(new WordReading(xml, styles, numbering, new DraftBudget(DEEPEST_TABLE)))));
        if (!found) {
            throw ZipContainer.broken();
        }
        return new Draft(mediaType(), blocks);
    }

    /** Where the package says that its document stands; nearly always at the usual place. */
    private static String mainPart(ZipContainer zip) throws UnreadableDraft {
        String[] part = {DOCUMENT};
        zip.read(
                "_rels/.rels",
                xml -> xml.children(name -> {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (type != null && target != null && type.endsWith("/officeDocument")) {
                        part[0] = target.startsWith("/") ? target.substring(1) : target;
                    }
                }));
        return part[0];
    }

    private static void refuseMacros(ZipContainer zip) throws UnreadableDraft {
        if (zip.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new UnreadableDraft(Reason.UNSUPPORTED, "文件带有宏（.docm），不予读取。请另存为不带宏的 Word 文件（.docx）后重新上传。");
        }
    }
}
