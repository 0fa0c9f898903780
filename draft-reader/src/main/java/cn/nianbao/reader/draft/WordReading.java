package cn.nianbao.reader.draft;

import java.util.Set;

/** What the parts of one reading of a Word document share. */
record WordReading(XmlCursor xml, WordStyles styles, WordNumbering numbering, DraftBudget budget) {

    /**
     * Elements whose content is no text of the document: deleted and moved-away text, field codes, the reading aid above a
     * character, properties, embedded objects.
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
            "binData",
            "OLEObject");

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
