package cn.nianbao.reader.word;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.office.WordNumbering;
import java.util.Set;

/** What the parts of one reading of a Word document share. */
record WordReading(
        XmlCursor xml,
        WordStyles styles,
        WordNumbering numbering,
        WordNotes notes,
        DraftBudget budget,
        DraftConcerns concerns) {

    /**
     * Elements whose content is no text of the document: deleted and moved-away text, field codes, the reading aid above a
     * character, properties.
     */
    static final Set<String> NO_TEXT = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "rt",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tblPrEx",
            "sdtPr",
            "sdtEndPr",
            "customXmlPr",
            "smartTagPr",
            "binData");

    /** The reading of a part that stands beside the text: nobody is told of changes there, and no list counts on. */
    static WordReading aside(XmlCursor xml, WordStyles styles, DraftBudget budget) {
        return new WordReading(xml, styles, new WordNumbering(), new WordNotes(), budget, new DraftConcerns());
    }

    /** Takes the first way in which a drawing or text box is written and leaves the others, which say the same again. */
    void alternative(XmlCursor.Visitor visitor) throws UnreadableDraft {
        boolean[] taken = new boolean[1];
        xml.children(name -> {
            if (!taken[0] && (name.equals("Choice") || name.equals("Fallback"))) {
                taken[0] = true;
                xml.children(visitor);
            }
        });
    }
}
