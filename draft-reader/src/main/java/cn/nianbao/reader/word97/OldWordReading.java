package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.office.WordNumbering;

/** What the parts of one reading of a Word 97 file share. */
record OldWordReading(
        OldWordFile file,
        OldWordStyles styles,
        OldWordFields fields,
        OldWordLists lists,
        WordNumbering numbering,
        DraftBudget budget,
        DraftConcerns concerns) {

    /** The same file, read for what stands beside its text: nobody is told of changes there, and no list counts on. */
    OldWordReading aside() {
        return new OldWordReading(file, styles, fields, lists, new WordNumbering(), budget, new DraftConcerns());
    }
}
