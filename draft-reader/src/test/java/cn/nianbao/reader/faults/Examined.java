package cn.nianbao.reader.faults;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.report.Report;
import java.util.List;

/** A file as it was read, and what the check finds in it. */
record Examined(Report report, List<Finding> findings) {

    static Examined of(SampleFile kind, byte[] file, Context context) {
        try {
            Report report = ReportReader.read("made" + kind.ending(), DraftFile.read(file), file);
            return new Examined(report, Checker.check(report, context).findings());
        } catch (UnreadableDraft unread) {
            throw new AssertionError(kind + ": " + unread.getMessage(), unread);
        }
    }
}
